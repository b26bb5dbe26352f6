import { expect, test } from 'vitest';
import { readManifest } from '../../../scorm/preview/read-manifest.ts';
import { deskOriginOf } from '../../../scorm/preview/play/desk-origin.ts';

const namespaces = `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`;

function read(version: string, items: string, href = 'a/start.html', more = '') {
  const text = `<manifest identifier="m" ${namespaces}><metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
<organizations default="second"><organization identifier="first"><title>First</title><item identifier="x" identifierref="r"><title>X</title></item></organization>
<organization identifier="second"><title>Second</title>${items}</organization></organizations>
<resources xml:base="files/"><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="${href}"/>${more}</resources></manifest>`;
  return readManifest(new DOMParser().parseFromString(text, 'text/xml'), 'k');
}

const item = (id: string, inside = '', more = '') =>
  `<item identifier="${id}" identifierref="r" ${more}><title>Item ${id}</title>${inside}</item>`;

test('the organization that the manifest means is launched, its items in order and in folders too', () => {
  const what = read('1.2', `${item('a')}<item identifier="f"><title>Folder</title>${item('b')}</item>`);

  expect(what).toMatchObject({
    course: 'm',
    title: 'Second',
    href: 'files/a/start.html',
    lessons: [
      { id: 'a', title: 'Item a' },
      { id: 'b', title: 'Item b' },
    ],
  });
});

test('a package with one lesson is called as its lesson is', () => {
  expect(read('1.2', item('a'))).toMatchObject({ title: 'Item a' });
});

test.each([
  ['start.html', '?lesson=2', 'files/start.html?lesson=2'],
  ['start.html?a=1', '&b=2', 'files/start.html?a=1&b=2'],
  ['start.html#top', 'b=2', 'files/start.html?b=2#top'],
  ['start.html', '#top', 'files/start.html#top'],
  ['start.html', '', 'files/start.html'],
])('%s with the parameters %s is %s', (href, parameters, address) => {
  const what = read('1.2', item('a', '', `parameters="${parameters.replace('&', '&amp;')}"`), href);

  expect(what).toMatchObject({ href: address });
});

test('SCORM 1.2 gives a mastery score, time limits and launch data', () => {
  const inside = `<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
<adlcp:timelimitaction>exit,message</adlcp:timelimitaction><adlcp:datafromlms>lang=fr</adlcp:datafromlms>`;

  expect(read('1.2', item('a', inside))).toMatchObject({
    lessons: [
      {
        launchData: 'lang=fr',
        elements: {
          'cmi.student_data.mastery_score': '80',
          'cmi.student_data.max_time_allowed': '00:30:00',
          'cmi.student_data.time_limit_action': 'exit,message',
        },
      },
    ],
  });
});

test('SCORM 2004 gives objectives, a passing score and a completion threshold', () => {
  const sequencing = `<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">
<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective><imsss:objective objectiveID="o"/></imsss:objectives></imsss:sequencing>`;
  const third = `<adlcp:completionThreshold>0.5</adlcp:completionThreshold>${sequencing}`;
  const fourth = `<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>`;
  const off = `<adlcp:completionThreshold completedByMeasure="false" minProgressMeasure="0.75"/>`;
  const what = read('2004 4th Edition', item('a', third) + item('b', fourth) + item('c', off));

  expect(what).toMatchObject({
    lessons: [
      {
        objectives: ['p', 'o'],
        elements: { 'cmi.scaled_passing_score': '0.6', 'cmi.completion_threshold': '0.5' },
      },
      { objectives: [], elements: { 'cmi.completion_threshold': '0.75' } },
      { elements: {} },
    ],
  });
});

test('a manifest of another standard, or with nothing to launch, is refused in a sentence', () => {
  expect(read('AICC', item('a'))).toMatch(/neither SCORM 1.2 nor SCORM 2004/);
  expect(read('1.2', '<item identifier="a"/>')).toBe('Its manifest names no file to launch.');
});

test('only the desk of the same server may give orders to a playing page', () => {
  expect(deskOriginOf(new URL('http://play.localhost:4173/play/'))).toBe('http://localhost:4173');
  expect(deskOriginOf(new URL('https://example.org/desk/play/'))).toBe('https://example.org');
});

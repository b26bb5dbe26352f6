import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import { peopleOf } from '../../../src/studio/cast/people-of.ts';
import { TwsCast } from '../../../src/studio/cast/tws-cast.ts';
import { Studio } from '../../../src/studio/session/studio.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { seededRandom } from '../../support/seeded-random.ts';

function studioOf(text = er1): Studio {
  return new Studio(
    { id: 'd', name: 'Draft', files: new Map([['er-1/scenario.yaml', text]]), media: new Map() },
    () => 0,
  );
}

async function castOf(studio: Studio): Promise<TwsCast> {
  await page.viewport(1200, 800);
  return onPage(new TwsCast(), { studio, random: seededRandom(4) });
}

/** The two cores of a build machine may be busy with other tests. */
const patiently = { timeout: 10_000 };
const person = (cast: TwsCast) => inside(cast, 'tws-person');
const picker = (cast: TwsCast) => inside(person(cast), 'tws-portrait-picker');
const heads = (cast: TwsCast) => inside(picker(cast), 'tws-picture-choice');
const drawn = (cast: TwsCast) => allInside<HTMLImageElement>(heads(cast), 'img');
const here = (studio: Studio, id: string) => peopleOf(studio.document).find((one) => one.id === id);

async function settled(cast: TwsCast): Promise<void> {
  await cast.updateComplete;
  await new Promise((drawnAgain) => requestAnimationFrame(() => requestAnimationFrame(drawnAgain)));
}

function type(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

test('axe has nothing to say', async () => {
  const cast = await castOf(studioOf());
  await expect.poll(() => drawn(cast).length, patiently).toBe(48);

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say about colours, faces and the question before somebody goes', async () => {
  const cast = await castOf(studioOf());
  inside(picker(cast), '[data-action="show-colours"]').click();
  inside(
    inside(inside(person(cast), 'tws-stance-faces'), 'tws-picture-choice'),
    '[data-value="open"]',
  ).click();
  await settled(cast);
  expect(await axeFindings()).toEqual([]);

  // While it fades in, its colours are not those that stay.
  const dialog = inside(inside(person(cast), 'tws-remove-person'), 'wa-dialog');
  const shown = new Promise((done) => dialog.addEventListener('wa-after-show', done, { once: true }));
  inside(person(cast), '[data-action="remove-person"]').click();
  await shown;
  expect(await axeFindings()).toEqual([]);
});

test('everybody has a card, and the resident is at hand first', async () => {
  const cast = await castOf(studioOf());

  expect(allInside(cast, '[data-place]').map((card) => card.dataset['place'])).toEqual([
    'cast/amara',
    'cast/gwen',
    'cast/joaquin',
    'cast/ferreira',
  ]);
  expect(textOf(inside(cast, '[aria-current]'))).toBe('Amara Nwosu first-year resident Resident');
});

test('pictures are pictures of the person at hand, of real size', async () => {
  const cast = await castOf(studioOf());
  await expect.poll(() => drawn(cast).length, patiently).toBe(48);
  const pictures = drawn(cast).map(({ src }) => src);
  await Promise.all(drawn(cast).map((image) => image.decode()));

  expect(new Set(pictures).size).toBe(48);
  expect(decodeURIComponent(pictures[0]!)).toContain('#8d5a3b');
  expect(drawn(cast)[0]?.naturalWidth).toBeGreaterThan(0);
});

test('arrow keys pick another head, focus goes along, and the picks are one thing to undo', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  inside(heads(cast), '[aria-checked="true"]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await settled(cast);

  expect(here(studio, 'amara')?.look?.head).toBe('dreads2');
  expect(heads(cast).shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Short tousled locs');
  expect(inside(heads(cast), '[aria-checked="true"]').dataset['value']).toBe('dreads2');

  studio.undo();
  expect(studio.document.text).toBe(er1);
});

test('a colour is picked by name, and one like the wall is told', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  inside(picker(cast), '[data-action="show-colours"]').click();
  await settled(cast);
  const clothes = inside(picker(cast), 'tws-swatches[of="clothes"]');
  inside(clothes, '[aria-label="Plum"]').click();
  await settled(cast);
  expect(here(studio, 'amara')?.look?.clothes).toBe('7a4b6b');

  type(inside(clothes, 'input'), '#e6ebe6');
  await settled(cast);
  expect(here(studio, 'amara')?.look?.clothes).toBe('e6ebe6');
  expect(textOf(inside(clothes, '.near'))).toContain('close to the colour of the wall');
});

test('the face for a stance is picked, and taken back to the usual one', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  const faces = inside(person(cast), 'tws-stance-faces');
  expect(allInside(inside(faces, 'tws-picture-choice'), '.words').map(textOf)).toEqual([
    'Guarded',
    'Testing',
    'Open',
    'Ruptured',
    'Relieved',
  ]);
  inside(inside(faces, 'tws-picture-choice'), '[data-value="open"]').click();
  await settled(cast);
  const choice = inside(faces, '[data-field="face-open"]');
  inside(choice, '[data-value="smileBig"]').click();
  await settled(cast);
  expect(here(studio, 'amara')?.look?.faces['open']).toBe('smileBig');

  inside(choice, '[data-value=""]').click();
  await settled(cast);
  expect(here(studio, 'amara')?.look?.faces).not.toHaveProperty('open');
});

test('someone else is another look, the same for the same numbers', async () => {
  const looks = [];
  for (const _ of [1, 2]) {
    const studio = studioOf();
    const cast = await castOf(studio);
    inside(person(cast), '[data-action="someone-else"]').click();
    looks.push(here(studio, 'amara')?.look);
  }

  expect(looks[0]).toEqual(looks[1]);
  expect(looks[0]).not.toEqual(peopleOf(studioOf().document)[0]?.look);
});

test('a name that is typed is in the file, and undoing brings the old one into the field', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  const name = inside(person(cast), '[data-field="name"]') as HTMLInputElement;
  name.focus();
  for (const value of ['Amara N', 'Amara No', 'Amara Nora ']) type(name, value);
  await settled(cast);
  expect(here(studio, 'amara')?.name).toBe('Amara Nora ');
  expect(name.value).toBe('Amara Nora ');

  studio.undo();
  await settled(cast);
  expect(name.value).toBe('Amara Nwosu');
});

test('somebody new is added by keys alone, and work goes on at their role', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  inside(cast, '[data-field="new-name"]').focus();
  await userEvent.keyboard('Ines Roth{Enter}');
  await settled(cast);

  expect(here(studio, 'roth')).toMatchObject({ name: 'Ines Roth', short: 'Ines', resident: false });
  expect(person(cast).shadowRoot?.activeElement?.getAttribute('data-field')).toBe('role');
});

test('another resident is one press away', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  inside(cast, '[data-place="cast/gwen"]').click();
  await settled(cast);
  inside(person(cast), '[data-action="make-resident"]').click();
  await settled(cast);

  expect(peopleOf(studio.document).filter(({ resident }) => resident)).toMatchObject([{ id: 'gwen' }]);
});

test('before somebody goes it is told where they are named, and who is there then', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  inside(cast, '[data-place="cast/gwen"]').click();
  await settled(cast);
  inside(person(cast), '[data-action="remove-person"]').click();
  await settled(cast);
  const question = inside(person(cast), 'tws-remove-person');
  expect(textOf(inside(question, '.body'))).toMatch(/Gwen is seen in “/);

  const instead = inside(question, '[data-field="instead"]') as HTMLSelectElement;
  instead.value = 'joaquin';
  instead.dispatchEvent(new Event('change'));
  inside(question, '[data-action="really-remove-person"]').click();
  await settled(cast);
  expect(here(studio, 'gwen')).toBeUndefined();
  expect(textOf(inside(cast, '[aria-current]'))).toContain('Joaquin Reyes');
  await expect
    .poll(() => cast.shadowRoot?.activeElement?.getAttribute('data-place'), patiently)
    .toBe('cast/joaquin');
});

test('a short name is changed everywhere; one that is wrong or taken is told', async () => {
  const studio = studioOf();
  const cast = await castOf(studio);
  const id = inside(person(cast), 'tws-person-id');
  const field = inside(id, 'input') as HTMLInputElement;
  inside(id, 'summary').click();
  await settled(cast);
  const change = async (to: string) => {
    field.value = to;
    inside(id, '[data-action="change-id"]').click();
    await settled(cast);
    return textOf(inside(id, '#id-wrong'));
  };

  expect(await change('Amara N')).toContain('Small letters');
  expect(await change('gwen')).toContain('Somebody else');
  expect(studio.document.text).toBe(er1);
  await change('nwosu');
  expect(here(studio, 'nwosu')).toMatchObject({ name: 'Amara Nwosu' });
  expect(studio.place).toEqual(['cast', 'nwosu']);
});

test('what the file lacks is said, with what to do', async () => {
  const broken = await castOf(studioOf('format: 1\ncast:\n  a: { name: [\nscenes:\n'));
  expect(textOf(inside(broken, '.people'))).toContain('cannot be read');

  const none = await onPage(new TwsCast(), {
    studio: new Studio({ id: 'd', name: 'Draft', files: new Map(), media: new Map() }, () => 0),
  });
  expect(textOf(inside(none, '.people'))).toContain('no scenario yet');
});

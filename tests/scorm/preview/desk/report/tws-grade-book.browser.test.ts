import { expect, test } from 'vitest';
import { administratorView } from '../../../../../scorm/preview/administrator-view.ts';
import { TwsGradeBook } from '../../../../../scorm/preview/desk/report/tws-grade-book.ts';
import { allInside, axeFindings, onPage, textOf } from '../../../../player/debrief/on-page.ts';

const lines = [
  {
    name: 'Okonkwo, Ada',
    view: administratorView({
      standard: 'scorm12',
      launches: 3,
      storedAt: 1,
      stored: { 'cmi.core.lesson_status': 'completed', 'cmi.core.total_time': '0000:12:04.00' },
    }),
  },
  { name: 'Lindqvist, Per', view: administratorView(undefined) },
];

test('axe has nothing to say: in a wide room and in a narrow one', async () => {
  const book = await onPage(new TwsGradeBook(), { lines });
  expect(await axeFindings()).toEqual([]);

  book.style.inlineSize = '320px';
  expect(await axeFindings()).toEqual([]);
});

test('the learners stand side by side in the words of an LMS', async () => {
  const book = await onPage(new TwsGradeBook(), { lines });

  const cells = allInside(book, 'tbody tr').map((row) => [...row.children].map(textOf));
  expect(cells).toEqual([
    ['Okonkwo, Ada', 'Completed', 'none', '12 min 4 s', '1', '3'],
    ['Lindqvist, Per', 'Not started', 'none', 'none', '0', '0'],
  ]);
});

test('a name takes its learner to hand', async () => {
  const book = await onPage(new TwsGradeBook(), { lines });
  const wanted: number[] = [];
  book.addEventListener('tws-learner', ({ at }) => wanted.push(at));

  allInside(book, '[data-action=learner]')[1]?.click();

  expect(wanted).toEqual([1]);
  expect(allInside(book, '[aria-current=true]').map(textOf)).toEqual(['Okonkwo, Ada']);
});

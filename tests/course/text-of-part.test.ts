import { expect, test } from 'vitest';
import { readCourse } from '../../src/course/read-course.ts';
import { selectedCourse } from '../../src/course/selected-course.ts';
import { textOfPart } from '../../src/course/text-of-part.ts';
import { scenarioCard } from '../scorm/package/builders.ts';

const rest = `summary: About it. # as the catalogue says it
completion: { er: 2, clinic: 0, commitment: false } # agreed with the dean
`;
const head = 'format: 1\nid: our-course # never changes\ntitle: "Ours: a \\"course\\""\n';

test.each([
  ['a list on lines of its own', 'scenarios:\n  - er-1 # the first\n  - er-2\n\n# The end.\n'],
  ['a list at the margin', 'scenarios:\n- er-1\n- er-2\n'],
  ['a list in brackets', 'scenarios: [er-1,\n  er-2]\n'],
  ['a list at the end without a line end', 'scenarios:\n  - er-1\n  - er-2'],
])('a part says what is asked of it, and the rest stays as it was written: %s', (_, list) => {
  const text = `${head}${rest}${list}`;
  const course = readCourse(text, 'course.yaml').course!;
  const part = selectedCourse(course, [scenarioCard({ id: 'er-2', title: ['Second: night'] })], ['er-2']);

  const written = textOfPart(text, part);

  expect(readCourse(written, 'course.yaml')).toMatchObject({ course: part, diagnostics: [] });
  for (const comment of ['# never changes', '# as the catalogue says it', '# agreed with the dean'])
    expect(written).toContain(comment);
});

import { z } from 'zod';
import type { Diagnostic, Finding } from '../scenario/diagnostic.ts';
import { error } from '../scenario/diagnostic.ts';
import { asFields, textsOf } from '../scenario/fields.ts';
import { readFile } from '../scenario/read-file.ts';
import { settingChoices, usualSettings } from './settings.ts';

type ScenarioKind = 'er' | 'clinic' | 'orientation';

const count = z.int().min(0).max(20);

const contact = z
  .strictObject({
    name: z.string().min(1).max(80).optional().describe('A person, or an office.'),
    email: z
      .string()
      .max(120)
      .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/)
      .optional()
      .describe('An address for mail, such as coaching@example.org.'),
    page: z
      .string()
      .max(300)
      .regex(/^https:\/\/\S+$/)
      .optional()
      .describe('The address of a page, starting with https://.'),
  })
  .describe('Whom to ask about this course.');

const courseFile = z.strictObject({
  format: z.literal(1),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(40)
    .describe('Small letters, digits and hyphens, starting with a letter. It never changes once released.'),
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(400),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default('en'),
  scenarios: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z0-9-]*$/)
        .max(24),
    )
    .min(1)
    .describe('The order of the scenarios: names of folders beside this file.'),
  orientation: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(24)
    .optional()
    .describe('The few first steps: the name of a folder beside this file; left out, there are none.'),
  completion: z
    .strictObject({
      er: count.describe('How many finished scenarios in the emergency room, debriefs included.'),
      clinic: count.describe('How many finished scenarios in the clinic, debriefs included.'),
      commitment: z.boolean().default(true).describe('Whether a commitment is needed as well.'),
    })
    .describe('What completes the course.'),
  contact: contact.optional(),
  settings: z
    .strictObject({
      levels: z
        .enum(settingChoices.levels)
        .default(usualSettings.levels)
        .describe('Safety and Alliance during play: shown, or only after it, in the debrief.'),
      pit_stops: z
        .boolean()
        .default(usualSettings.pit_stops)
        .describe('Pauses in which the learner guesses what is not being said.'),
      measures: z
        .boolean()
        .default(usualSettings.measures)
        .describe('The items of self-view and reaction, and the situations to judge.'),
      reflections: z
        .enum(settingChoices.reflections)
        .default(usualSettings.reflections)
        .describe(
          'The learner’s own words: in this visit only, kept for the next visit, or also reported to the LMS. The learner is told before typing.',
        ),
      decisions: z
        .enum(settingChoices.decisions)
        .default(usualSettings.decisions)
        .describe('Whether each decision of a first play is reported to the LMS, or kept.'),
      score: z
        .enum(settingChoices.score)
        .default(usualSettings.score)
        .describe('Whether the share of required scenarios goes out as a score.'),
    })
    .prefault({})
    .describe('Settings of the course; an administrator can change each in the launch data.'),
});

/** What course.yaml says. */
export type CourseFile = z.output<typeof courseFile>;

export interface ReadCourse {
  /** Undefined when anything is an error. */
  readonly course: CourseFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Gives a later finding its line and column. */
  readonly place: (finding: Finding) => Diagnostic;
}

/**
 * Reads course.yaml. Never throws; every fault of the file is in the diagnostics.
 *
 * @param kinds The kind of each scenario that exists and could be read, by id; left out, the scenarios are not looked up.
 */
export function readCourse(
  text: string,
  file: string,
  kinds?: ReadonlyMap<string, ScenarioKind | undefined>,
): ReadCourse {
  const { value, diagnostics, place } = readFile(courseFile, text, file, (data) => [
    ...repeats(data),
    ...(kinds === undefined
      ? []
      : [...missing(data, kinds), ...misplaced(data, kinds), ...unreachable(data, kinds)]),
  ]);
  return { course: value, diagnostics, place };
}

function repeats(data: unknown): Finding[] {
  const listed = textsOf(asFields(data)['scenarios']);
  return listed
    .filter(({ text }, index) => listed.findIndex((other) => other.text === text) < index)
    .map(({ text, steps }) =>
      error('scenario-twice', ['scenarios', ...steps], `"${text}" stands twice in the course. Keep one.`),
    );
}

function missing(data: unknown, kinds: ReadonlyMap<string, unknown>): Finding[] {
  return textsOf(asFields(data)['scenarios'])
    .filter(({ text }) => !kinds.has(text))
    .map(({ text, steps }) =>
      error(
        'scenario-absent',
        ['scenarios', ...steps],
        `There is no ${text}/scenario.yaml beside this file. Add it, or take the line out.`,
      ),
    );
}

/** The first steps stand by themselves; a scenario of another kind cannot take their place. */
function misplaced(data: unknown, kinds: ReadonlyMap<string, ScenarioKind | undefined>): Finding[] {
  const first = asFields(data)['orientation'];
  const listed = textsOf(asFields(data)['scenarios'])
    .filter(({ text }) => kinds.get(text) === 'orientation')
    .map(({ text, steps }) =>
      error(
        'orientation-listed',
        ['scenarios', ...steps],
        `"${text}" is an orientation. Name it under orientation, not among the scenarios.`,
      ),
    );
  if (typeof first !== 'string' || kinds.get(first) === 'orientation') return listed;
  return [
    ...listed,
    error(
      'orientation-absent',
      ['orientation'],
      `There is no scenario of kind orientation in ${first}/scenario.yaml beside this file. Add it, or take the line out.`,
    ),
  ];
}

/** A course that asks for more scenarios of a kind than it has could never be completed. */
function unreachable(data: unknown, kinds: ReadonlyMap<string, ScenarioKind | undefined>): Finding[] {
  const listed = textsOf(asFields(data)['scenarios']).map(({ text }) => text);
  // One that could not be read is not counted against the author twice.
  if (listed.some((id) => kinds.get(id) === undefined)) return [];
  const wanted = asFields(asFields(data)['completion']);
  return (['er', 'clinic'] as const).flatMap((kind) => {
    const has = listed.filter((id) => kinds.get(id) === kind).length;
    const asks = wanted[kind];
    if (typeof asks !== 'number' || asks <= has) return [];
    return [
      error(
        'completion-unreachable',
        ['completion', kind],
        `The course asks for ${asks} finished of kind ${kind} and has ${has}, so no one could complete it.`,
      ),
    ];
  });
}

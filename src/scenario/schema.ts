import { z } from 'zod';
import { lookNames } from './look-names.ts';
import { expectation } from './schema-expectation.ts';
import { saidLine, saidProse } from './schema-said.ts';
import { medium } from './schema-media.ts';
import { evidence, otherStartsOnly, replies, scene } from './schema-scene.ts';
import { line, prose } from './text.ts';
import { endingIds, expressions, id, residentEndingIds, scenarioId, strands } from './schema-basics.ts';

/*
 * The one source of the scenario format: the types come from it, readScenario checks with it, and
 * scenarios/scenario.schema.json is generated from it. Descriptions are shown by editors while an author types.
 */
export {
  strands,
  pairs,
  bands,
  roles,
  expressions,
  endingIds,
  residentEndingIds,
  condition,
} from './schema-basics.ts';

export { expectation, expectationsFile } from './schema-expectation.ts';

const ending = z.strictObject({
  title: line.describe('The name of the ending in this scenario.'),
  epilogue: saidProse,
  speaker: id.optional().describe('Who is seen; left out, the resident.'),
  face: z.enum(expressions).optional().describe('The face they wear.'),
});

const repairOption = z
  .strictObject({ text: saidLine, ...evidence, replies, other_starts_only: otherStartsOnly })
  .describe('One of the three ways: its text, the three replies, why, rows and sources.');

const percent = z.int().min(0).max(100);
const strandStart = percent.describe('Where this strand starts, from 0 to 100.');
const act = z.strictObject({
  id,
  you: z.enum(['teacher', 'resident']).default('teacher').describe('Whom the learner plays.'),
  opens: id.describe('The first scene.'),
  meets: id
    .optional()
    .describe('Whom the learner faces: whose stance is shown and who speaks; left out, the resident.'),
  start: z
    .strictObject({
      V: strandStart,
      C: strandStart,
      R: strandStart,
      G: strandStart,
      T: strandStart,
      B: strandStart,
      O: z
        .union([percent, z.literal('carry')])
        .describe('The teacher’s openness; carry takes it over from the act before.'),
      margin: z.int().min(1).max(8).describe('Segments of the patient-safety margin.'),
      minutes: z.int().min(0).max(60).describe('Minutes of attention to spend.'),
    })
    .describe('Where the levels start.'),
  rescue: id.optional().describe('The scene, without choices, that is played when the margin reaches 0.'),
  repair: z
    .strictObject({
      title: saidLine,
      text: saidProse,
      speaker: id.optional(),
      unsaid: saidLine.optional(),
      name_it: repairOption,
      kind_act: repairOption,
      carry_on: repairOption,
    })
    .optional()
    .describe('The words of the repair moment, played once when a rupture opens.'),
  endings: z
    .partialRecord(z.enum([...endingIds, ...residentEndingIds]), ending)
    .describe('An epilogue for each way the act can end.'),
});

const colour = z.string().regex(/^[0-9a-f]{6}$/);
const oneOf = (names: readonly string[]) => z.string().meta({ examples: [...names] });
const look = z
  .strictObject({
    head: oneOf(lookNames.head).describe('Hair or headwear, by its Open Peeps name.'),
    skin: colour.describe('Colour of the skin, such as "8d5524".'),
    hair: colour.describe('Colour of hair or headwear.'),
    clothes: colour.describe('Colour of the clothes.'),
    accessories: oneOf(lookNames.accessories).optional().describe('Glasses and the like.'),
    facial_hair: oneOf(lookNames.facial_hair).optional().describe('Beard or moustache.'),
    face: oneOf(lookNames.face).describe('The face shown when there is no other.'),
    faces: z
      .partialRecord(z.enum(expressions), oneOf(lookNames.face))
      .default({})
      .describe('The face for each stance.'),
  })
  .describe('An Open Peeps portrait.');

const castMember = z.strictObject({
  name: z.string().min(1).max(60).describe('The whole name.'),
  short: z.string().min(1).max(30).describe('What they are called in a sentence.'),
  role: z.string().min(1).max(60).describe('What they are, such as second-year resident.'),
  pronoun: z.enum(['she', 'he', 'they']).describe('How the story speaks of them.'),
  resident: z.boolean().default(false).describe('The one whose stance is shown; one cast member.'),
  look: look.optional(),
});

const signature = z.strictObject({
  by: z.string().min(1).max(80).describe('Who says so.'),
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('The day, such as 2026-05-04.'),
});

/** A whole scenario file, format version 1. */
export const scenarioFile = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  id: scenarioId.describe('The name of the folder.'),
  kind: z
    .enum(['er', 'clinic', 'orientation'])
    .describe('A shift in the emergency room, a clinic, or the course’s few first steps.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default('en')
    .describe('The language of the texts, such as en or fr.'),
  title: line.describe('The title of the scenario.'),
  summary: line.describe('One or two sentences for the card in the hub.'),
  about: prose.describe('Read before the first scene: who, where, what tonight is about.'),
  minutes_to_play: z
    .tuple([z.int().min(1).max(60), z.int().min(1).max(60)])
    .describe('From and to, such as [10, 15].'),
  hidden_concern: prose.describe('What the resident keeps to themselves; shown in the debrief.'),
  takeaway: line.describe('The one line shown when the first scenario ends.'),
  questions: z.array(line).max(6).default([]).describe('Questions for the debrief.'),
  strand_names: z
    .partialRecord(z.enum(strands), line)
    .optional()
    .describe('What a strand is called here, where its usual name does not fit, as between two colleagues.'),
  cast: z.record(id, castMember).describe('The people, by id.'),
  promises: z.record(id, line).default({}).describe('Each promise that can be made, in words.'),
  flags: z.record(id, z.string()).default({}).describe('Each flag, with what it means.'),
  media: z.record(id, medium).optional().describe('Pictures, sounds and films, by id.'),
  retired: z
    .strictObject({
      codes: z.array(z.string().length(2)).default([]).describe('Codes of choices that are gone.'),
      ids: z.array(id).default([]).describe('Ids of choices and scenes that are gone.'),
    })
    .prefault({})
    .describe('Codes and ids of choices and scenes that are gone and must not be used again.'),
  acts: z.array(act).min(1).max(4).describe('The parts of the scenario, played one after the other.'),
  good_ways: z
    .array(
      z.strictObject({
        title: line.describe('What this way is about.'),
        act: id.optional().describe('The act it belongs to; left out, the first.'),
        why: line.describe('Why it went well, in a sentence or two.'),
        path: z.array(id).min(1).describe('Ids of the choices, from the first to the last.'),
      }),
    )
    .default([])
    .describe(
      'Other paths that end well, as lists of choice ids; repair_name_it, repair_kind_act and repair_carry_on stand for the repair moment.',
    ),
  signed: z
    .strictObject({
      seen_done: z
        .array(signature)
        .default([])
        .describe('Two clinicians who have seen each option done, or would rate it 3 of 5 or more.'),
      cast_balance: z
        .array(signature)
        .default([])
        .describe(
          'Who has looked at the cast: roles, names, pronouns, whose errors are told, who the patients are.',
        ),
    })
    .prefault({})
    .describe('What no program can see, signed by the people who looked.'),
  waive: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[a-z][a-z0-9-]*$/)
          .describe('The code of the finding.'),
        at: z
          .string()
          .optional()
          .describe('Where: the id of a scene, or scene/choice. Left out, everywhere in this file.'),
        reason: z.string().min(15).max(400).describe('Why it stays as it is.'),
      }),
    )
    .default([])
    .describe('Findings that stay, each with its reason.'),
  expect: z.array(expectation).default([]).describe('Paths, and what must hold at the end of each.'),
  scenes: z.record(id, scene).describe('The scenes, by id.'),
});

import { z } from 'zod';
import { bands, code, condition, covers, id, measure, pairs, roles } from './schema-basics.ts';
import { saidLine, saidProse } from './schema-said.ts';
import { line } from './text.ts';

/* Scenes and their choices. */

const goesTo = z
  .union([
    id.transform((go): { when?: undefined; go: string }[] => [{ go }]),
    z
      .array(
        z.strictObject({
          when: condition.optional().describe('Taken only if this holds.'),
          go: id.describe('The scene that follows, end or onward.'),
        }),
      )
      .min(1),
  ])
  .describe(
    'The scene that follows, or a list of { when, go } of which the first that holds is taken; the last has no when. `end` ends the act; `onward` (after a rescue) goes where the choice was leading.',
  );

export const replies = z
  .strictObject({ open: saidProse.optional(), testing: saidProse.optional(), guarded: saidProse.optional() })
  .describe('What the resident says and does, by how open they are. At most 40 words each.');

const moves = z
  .strictObject({
    V: weight('vulnerability'),
    C: weight('challenge'),
    R: weight('reflection'),
    G: weight('goals'),
    T: weight('tasks and strategies'),
    B: weight('trust and bond'),
    O: weight('the teacher’s openness, only while playing the resident'),
  })
  .partial()
  .describe('What the choice moves, and how much.');

function weight(name: string) {
  return z
    .int()
    .min(-3)
    .max(3)
    .refine((value) => value !== 0, { error: 'A move of 0 moves nothing; leave it out.' })
    .describe(`From -3 to 3 on ${name}.`);
}

export const otherStartsOnly = z
  .array(z.enum(bands))
  .min(1)
  .optional()
  .describe(
    'Bands whose reply to this choice is met only where a site raises or lowers the start values. Names exactly those; the checks prove it.',
  );

export const evidence = {
  why: line.describe(
    'For the debrief: the mechanism in one or two sentences (15 to 60 words, with because, so or when).',
  ),
  rows: z
    .array(z.string().regex(/^[TMY](0|[1-9][0-9]?)$/))
    .min(1)
    .describe('Construct rows this choice practises or shows the opposite of, such as T1.'),
  sources: z.array(id).min(1).describe('Reference ids from scenarios/references.yaml.'),
};

const choice = z.strictObject({
  id,
  code,
  text: saidLine.describe('What the learner reads on the button. At most 22 words.'),
  when: condition
    .optional()
    .describe('The choice exists only if this holds. It is not shown as a closed door.'),
  needs: z
    .array(z.strictObject({ of: measure, at_least: z.int().min(0).max(100).describe('Points.') }))
    .optional()
    .describe(
      'A door: closed while a level is lower than this. The debrief shows closed doors with their reason.',
    ),
  minutes: z.int().min(0).max(3).default(0).describe('Minutes of attention that it takes.'),
  moves: moves.default({}),
  cover: z
    .enum(covers)
    .optional()
    .describe(
      'How closely the teacher stays with the patient: none, routine, responsive, backstage (unseen), direct.',
    ),
  unexplained: z.boolean().default(false).describe('Control taken without a reason and a hand-back.'),
  sees: z.enum(roles).optional().describe('The role of the resident that this recognises.'),
  slights: z.enum(roles).optional().describe('The role of the resident that this denies.'),
  candour: z
    .boolean()
    .default(false)
    .describe('Harder to say: costs a minute more while the teacher’s openness is below 40.'),
  promises: z.array(id).default([]).describe('Promises made.'),
  keeps: z.array(id).default([]).describe('Promises kept, if they are open.'),
  repairs: z.boolean().default(false).describe('Repairs an open rupture.'),
  sets: z.array(id).default([]).describe('Flags set.'),
  clears: z.array(id).default([]).describe('Flags taken away.'),
  ...evidence,
  replies: replies.optional().describe('Replies to this choice; those left out come from the scene.'),
  shows: id.optional().describe('The medium shown with the reply to this choice.'),
  other_starts_only: otherStartsOnly,
  next: goesTo.optional().describe('Where this choice leads; left out, the scene’s own next.'),
});

const pitStop = z
  .strictObject({
    asks: line.optional().describe('The question; left out: what do you think they are not telling you?'),
    guesses: z
      .array(line)
      .min(2)
      .max(4)
      .describe('Guesses to pick from, each one plausible. What was so is the scene’s unsaid.'),
  })
  .describe(
    'A pause after the reply that may be skipped: the learner guesses what is not being said. The debrief shows it beside the scene’s unsaid.',
  );

export const scene = z.strictObject({
  title: saidLine.describe('A short heading: what is happening.'),
  place: z
    .enum(['er_bay', 'clinic_room'])
    .optional()
    .describe('Left out, the place of the kind of scenario.'),
  clock: z.string().max(12).optional().describe('The time on the wall, such as 19:40.'),
  speaker: id.optional().describe('The cast member who is seen; left out, the resident.'),
  text: saidProse.describe('What happens, at most 60 words, present tense.'),
  says: saidLine.optional().describe('A line the speaker says, shown in their own bubble.'),
  shows: id.optional().describe('The medium shown with the text.'),
  hazard: z
    .int()
    .min(0)
    .max(3)
    .default(0)
    .describe('How risky this step is for the patient with this resident, 0 to 3.'),
  reads: z
    .enum(pairs)
    .optional()
    .describe('The offer the resident makes after the choice. Needed where there are choices.'),
  resident_starts: z.boolean().default(false).describe('The resident, not the teacher, opens this moment.'),
  unsaid: saidLine.optional().describe('For the debrief: what the resident was not saying here.'),
  replies: replies.optional().describe('Replies to any choice of this scene that has none of its own.'),
  pit_stop: pitStop.optional(),
  hint: line
    .optional()
    .describe(
      'A note about the screen, beside the reply. For a course’s orientation; elsewhere leave it out.',
    ),
  choices: z
    .array(choice)
    .max(5)
    .default([])
    .describe('Three or four choices. A scene without choices is read and continued.'),
  next: goesTo.optional(),
});

import type { z } from 'zod';
import type {
  condition,
  scenarioFile,
  bands,
  endingIds,
  expectation,
  expressions,
  pairs,
  residentEndingIds,
  roles,
  strands,
} from './schema.ts';

/** A scenario that has been read and checked. Levels, gates and ranges are whole points, 0 to 100; time is in minutes. */
export type Scenario = z.output<typeof scenarioFile>;
export type Scene = Scenario['scenes'][string];
export type Choice = Scene['choices'][number];
export type Act = Scenario['acts'][number];
export type CastMember = Scenario['cast'][string];
export type Medium = NonNullable<Scenario['media']>[string];
export type Condition = z.output<typeof condition>;
export type Expectation = z.output<typeof expectation>;
export type Strand = (typeof strands)[number];
export type Pair = (typeof pairs)[number];
export type Band = (typeof bands)[number];
export type Role = (typeof roles)[number];
export type Expression = (typeof expressions)[number];
export type EndingId = (typeof endingIds)[number] | (typeof residentEndingIds)[number];

import { commitment, followUp } from './en/commitment.ts';
import { contrast } from './en/contrast.ts';
import { diagnosis } from './en/diagnosis.ts';
import { judgementA } from './en/judgement-a.ts';
import { judgementB } from './en/judgement-b.ts';
import { kit } from './en/kit.ts';
import { lmsCheck } from './en/lms-check.ts';
import { measures } from './en/measures.ts';
import { media } from './en/media.ts';
import { peer } from './en/peer.ts';
import { record, verify } from './en/record.ts';
import { sources } from './en/sources.ts';

/** English of the pages beside the scenarios: it comes with the player's second script and not with the first screen. */
export const enPages = {
  commitment,
  followUp,
  measures,
  judgementA,
  judgementB,
  record,
  verify,
  peer,
  kit,
  contrast,
  sources,
  media,
  diagnosis,
  lmsCheck,
};

import { drawCommitment } from './draw-commitment.ts';
import { drawContrast } from './draw-contrast.ts';
import { drawFollowUp } from './draw-follow-up.ts';
import { drawJudgement } from './draw-judgement.ts';
import { drawKit } from './draw-kit.ts';
import { drawLms } from './draw-lms.ts';
import { drawPeer } from './draw-peer.ts';
import { drawRecord } from './draw-record.ts';
import { drawSelfView } from './draw-self-view.ts';
import { drawSources } from './draw-sources.ts';
import { drawVerify } from './draw-verify.ts';
import type { DrawPage, PageName } from './page.ts';

/** How each of the course's other pages is drawn. */
export const pages: Readonly<Record<PageName, DrawPage>> = {
  commitment: drawCommitment,
  'follow-up': drawFollowUp,
  'self-view': drawSelfView,
  judgement: drawJudgement,
  contrast: drawContrast,
  peer: drawPeer,
  kit: drawKit,
  record: drawRecord,
  verify: drawVerify,
  sources: drawSources,
  lms: drawLms,
};

import type { ReportedDecision } from './lms.ts';

/** What this device keeps of one visit. */
export interface KeptVisit {
  /** The resume text. */
  readonly text: string;
  /** The LMS gave the visit something back when it began: it stores what it is given. */
  readonly proven: boolean;
  /** The LMS has said that it has the text. */
  readonly confirmed: boolean;
  /** The visit was ended, and the LMS has said that it has everything. */
  readonly settled: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly decisions: readonly KeptDecision[];
}

/** A decision that the LMS may not have yet. */
export interface KeptDecision {
  readonly decision: ReportedDecision;
  /** The number of the last save that was made without it. */
  readonly after: number;
  /** Its place in the LMS's list, once it was written there. */
  readonly place?: number | undefined;
}

/** @returns Nothing if the text is not what was kept; without the decisions that are not what was kept. */
export function keptVisitIn(json: string | null): KeptVisit | undefined {
  try {
    const kept = JSON.parse(json ?? '') as KeptVisit;
    const { text, at, decisions } = kept;
    if (typeof text !== 'string' || typeof at !== 'number') return undefined;
    return { ...kept, decisions: Array.isArray(decisions) ? decisions.flatMap(dated) : [] };
  } catch {
    return undefined;
  }
}

function dated(kept: Partial<KeptDecision> | null): KeptDecision[] {
  const { decision, after, place } = kept ?? {};
  if (decision === undefined || after === undefined) return [];
  return [{ decision: { ...decision, at: new Date(decision.at) }, after, place }];
}

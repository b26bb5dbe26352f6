/** What there is to do besides the scenarios, as the hub shows it. */
export interface Afterwards {
  /** One scenario at least is finished, its debrief read. */
  readonly played: boolean;
  /** Finished plays, of whatever scenario. */
  readonly plays: number;
  /** The day of the commitment, such as `2026-05-04`. */
  readonly committedOn: string | undefined;
  /** Which look back on the commitment is due. */
  readonly followUp: 1 | 2 | undefined;
}

export const nothingYet: Afterwards = {
  played: false,
  plays: 0,
  committedOn: undefined,
  followUp: undefined,
};

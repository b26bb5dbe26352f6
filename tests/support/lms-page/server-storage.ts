import type { LmsCall, LmsStorage, Stored } from '../../../scorm/host/strict-lms.ts';

/** What the page sends at each save, and what the test reads. */
export interface Report {
  readonly data: Stored;
  readonly refusals: readonly LmsCall[];
}

interface ServerStorageOptions {
  /** Where one attempt is kept. */
  readonly address: string;
  readonly refusals: () => readonly LmsCall[];
  /** The frame is being left, and the browser allows no more than a beacon. */
  readonly leaving: () => boolean;
  /** The server did not take it, and the LMS knows. */
  readonly refused: () => void;
  /** Says yes to what the network would not carry, as Moodle does. */
  readonly trusting: boolean;
}

/** Keeps an LMS's data on the server that gave this page, so that it outlives the tab: by synchronous requests, as most LMSs. */
export class ServerStorage implements LmsStorage {
  readonly #options: ServerStorageOptions;

  constructor(options: ServerStorageOptions) {
    this.#options = options;
  }

  load(): Stored | undefined {
    const request = new XMLHttpRequest();
    request.open('GET', this.#options.address, false);
    request.send();
    return request.status === 200 ? (JSON.parse(request.responseText) as Report).data : undefined;
  }

  save(data: Stored): void {
    const { address, refusals, leaving, refused, trusting } = this.#options;
    const report: Report = { data, refusals: refusals().map(shortened) };
    const body = JSON.stringify(report);
    const status = leaving() ? undefined : posted(address, body);
    if (status === 200) return;
    if (status !== undefined || !navigator.sendBeacon(address, body) || !(leaving() || trusting)) refused();
  }
}

/** What was refused for its length would leave no room for the rest: a beacon carries 64 KiB. */
function shortened(call: LmsCall): LmsCall {
  return { ...call, values: call.values.map((value) => String(value).slice(0, 200)) };
}

/** The status of the answer; undefined if there was none. */
function posted(address: string, body: string): number | undefined {
  try {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(body);
    return request.status;
  } catch {
    return undefined;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Report } from './lms-page/server-storage.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';

/**
 * What the server of an LMS does with what it is sent. `forbids`: the learner is signed out. `resets`: the connection
 * breaks before anything is stored; `loses-the-answer`: after it. `hangs`: nothing is stored or answered until it works again.
 */
export type ServerMood = 'works' | 'forbids' | 'resets' | 'loses-the-answer' | 'hangs';

/** Stores what courses commit, by attempt, and remembers in which order an attempt's status came. */
export class StoredReports {
  mood: ServerMood = 'works';
  /** How often something was stored. */
  saves = 0;
  readonly #kept = new Map<string, Report>();
  readonly #statuses = new Map<string, string[]>();
  #waiting: (() => void)[] = [];

  of(attempt: string): Report | undefined {
    return this.#kept.get(attempt);
  }

  /** Every status that was ever stored, each once for as long as it lasted. */
  statuses(attempt: string): readonly string[] {
    return this.#statuses.get(attempt) ?? [];
  }

  /** How many requests hang. */
  get hanging(): number {
    return this.#waiting.length;
  }

  /** Stores and answers what has hung so far. */
  wake(): void {
    this.mood = 'works';
    for (const work of this.#waiting.splice(0)) work();
  }

  /** Forgets what has hung so far, as a server that is stopped does. */
  drop(): void {
    this.#waiting = [];
  }

  change(attempt: string, change: (data: Stored) => Stored): void {
    const kept = this.#kept.get(attempt);
    if (kept === undefined) throw new Error(`Nothing is stored of ${attempt}`);
    this.#keep(attempt, { ...kept, data: change(kept.data) });
  }

  async answer(request: IncomingMessage, response: ServerResponse, attempt: string): Promise<void> {
    const reply = (status: number, body: string) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
        .end(body);
    const kept = this.#kept.get(attempt);
    if (request.method === 'GET') return void reply(kept ? 200 : 204, JSON.stringify(kept ?? null));
    let body = '';
    for await (const part of request as AsyncIterable<Buffer>) body += part.toString('utf8');
    switch (this.mood) {
      case 'forbids':
        return void reply(403, 'false');
      case 'resets':
        return void request.socket.destroy();
      case 'hangs':
        return void this.#waiting.push(() => void (this.#store(attempt, body), reply(200, 'true')));
      case 'loses-the-answer':
        this.#store(attempt, body);
        return void request.socket.destroy();
      case 'works':
        this.#store(attempt, body);
        reply(200, 'true');
    }
  }

  #store(attempt: string, body: string): void {
    const report = JSON.parse(body) as Report;
    const refusals = [...(this.of(attempt)?.refusals ?? []), ...report.refusals];
    this.saves += 1;
    this.#keep(attempt, { data: report.data, refusals });
  }

  #keep(attempt: string, report: Report): void {
    this.#kept.set(attempt, report);
    const status = report.data['cmi.core.lesson_status'] ?? report.data['cmi.completion_status'] ?? '';
    const before = this.statuses(attempt);
    if (before.at(-1) !== status) this.#statuses.set(attempt, [...before, status]);
  }
}

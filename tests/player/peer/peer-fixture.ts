import type { ScenarioData } from '../../../src/course/course.ts';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { writeReplayCode } from '../../../src/peer/replay-code.ts';
import { writeReply, type AboutDecision } from '../../../src/peer/reply.ts';
import { type OwnRun, type PeerCourse } from '../../../src/player/peer/peer-course.ts';
import { VisitNotes } from '../../../src/player/session/visit-notes.ts';
import type { RunMemory } from '../../../src/resume/memory.ts';
import { line, tinyScenario } from '../../support/scenario-builder.ts';

const circle = ['circle', { cx: '50', cy: '50', r: '40', fill: '#8d5524' }] as const;

/** The tiny scenario with a portrait. */
export function peerData(): ScenarioData {
  return {
    scenario: tinyScenario(),
    portraits: {
      amara: {
        viewBox: '0 0 100 100',
        under: [circle],
        over: [],
        faceTransform: '',
        face: 'calm',
        faces: {},
      },
    },
    faces: { calm: [['path', { d: 'M40 60h20' }]] },
    references: [{ id: 'trier_2022', short: 'Trier 2022', text: 'Trier et al.', url: undefined }],
  };
}

const play = compilePlay(tinyScenario());

export function codeFor(path: readonly string[]): string {
  return writeReplayCode(play, path) ?? '';
}

export function finished(path: readonly string[]): RunMemory {
  return { path, continued: 1, ending: 'PD' };
}

export function ownRun(path: readonly string[], which: OwnRun['which'] = 'first'): OwnRun {
  return { scenario: 'tiny', title: line('A tiny evening'), which, run: finished(path) };
}

export function peerCourse(given: Partial<PeerCourse> = {}): PeerCourse {
  return {
    scenarios: [
      { id: 'tiny', title: line('A tiny evening') },
      { id: 'other', title: line('Another') },
    ],
    runs: [ownRun(['aa', 'ba'])],
    load: () => Promise.resolve({ data: peerData(), play }),
    ...given,
  };
}

/** A reply as a colleague would send it. */
export function replyText(path: readonly string[], decisions: readonly AboutDecision[]): string {
  return writeReply(
    { code: codeFor(path), decisions, borrow: 'The pause.', question: 'What were you after?' },
    { scenario: 'A tiny evening', decisions: [] },
  );
}

/** Notes that take up what an element on this page says was written, as the app does. */
export function listeningNotes(): VisitNotes {
  const notes = new VisitNotes();
  document.body.addEventListener('tws-note', ({ place, text }) => notes.write(place, text));
  return notes;
}

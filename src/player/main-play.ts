import { playing } from './play.ts';

/* The player's second script: what is needed from the briefing on. Loaded while the learner reads the first screens. */
globalThis.twoWayStreet.play(playing);

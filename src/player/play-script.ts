import { playing } from './play.ts';

/* The player's second script: hands in what is needed to play. */
globalThis.twoWayStreet.play(playing);

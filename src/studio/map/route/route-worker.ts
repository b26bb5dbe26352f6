import { exactMoves } from './exact-moves.ts';

addEventListener('message', ({ data }: MessageEvent<{ text: string; codes: readonly string[] }>) => {
  postMessage(exactMoves(data.text, data.codes));
});

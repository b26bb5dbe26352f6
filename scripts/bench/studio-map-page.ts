import { Studio } from '../../src/studio/session/studio.ts';
import '../../src/studio/map/tws-map.ts';

/* A page with nothing but the map of the large scenario, for `studioMap`. */

const text = await (await fetch('large.yaml')).text();
const files = new Map([['large/scenario.yaml', text]]);
const draft = { id: 'large', name: 'Large', files, media: new Map<string, Uint8Array>() };
const map = document.createElement('tws-map');
map.studio = new Studio(draft, () => performance.now());
document.body.append(map);

let times: number[] = [];
let last = 0;
let asked = 0;

function frame(now: number): void {
  if (last > 0) times.push(now - last);
  last = now;
  asked = requestAnimationFrame(frame);
}

Object.assign(globalThis, {
  startFrames(): void {
    times = [];
    last = 0;
    asked = requestAnimationFrame(frame);
  },
  stopFrames(): readonly number[] {
    cancelAnimationFrame(asked);
    return times;
  },
});

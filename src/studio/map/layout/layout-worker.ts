import { layOutMap } from './lay-out-map.ts';
import type { LayoutRequest } from './map-layout.ts';

/* A thread of its own for the layout: a large map takes seconds. */

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage(layOutMap(data));
});

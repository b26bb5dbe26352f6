import type { Point } from '../../../layout/layout.ts';

export interface LineDrag {
  /** Draws the line to here, in pixels from the corner of the ground; without a point it is gone. */
  readonly drawn: (to: Point | undefined, over: string | undefined) => void;
  /** The spot it was let go on; undefined on empty ground. */
  readonly dropped: (spot: string | undefined) => void;
}

const least = 6;

/** Follows the pointer from a handle to where it is let go; Escape and a press without a movement do nothing. */
export function dragLine(
  event: PointerEvent,
  ground: HTMLElement,
  root: DocumentOrShadowRoot,
  drag: LineDrag,
): void {
  if (event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  const { left, top } = ground.getBoundingClientRect();
  const stop = new AbortController();
  const isFar = ({ clientX, clientY }: PointerEvent) =>
    Math.hypot(clientX - event.clientX, clientY - event.clientY) > least;
  let hasMoved = false;
  const end = (): void => {
    stop.abort();
    drag.drawn(undefined, undefined);
  };
  const listen = { signal: stop.signal, capture: true };
  window.addEventListener(
    'pointermove',
    (move) => {
      if (move.pointerId !== event.pointerId) return;
      hasMoved ||= isFar(move);
      if (hasMoved) drag.drawn({ x: move.clientX - left, y: move.clientY - top }, spotUnder(root, move));
    },
    listen,
  );
  window.addEventListener(
    'pointerup',
    (up) => {
      if (up.pointerId !== event.pointerId) return;
      end();
      if (hasMoved) drag.dropped(spotUnder(root, up));
    },
    listen,
  );
  window.addEventListener('pointercancel', end, listen);
  window.addEventListener(
    'keydown',
    (press) => {
      if (press.key !== 'Escape') return;
      press.stopPropagation();
      end();
    },
    listen,
  );
}

function spotUnder(root: DocumentOrShadowRoot, { clientX, clientY }: PointerEvent): string | undefined {
  const under = root.elementFromPoint(clientX, clientY);
  return under?.closest<HTMLElement>('[data-spot]')?.dataset['spot'];
}

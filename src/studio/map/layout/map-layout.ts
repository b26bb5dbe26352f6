import type { Point } from '../../../layout/layout.ts';
import type { Plan, SpotKind } from '../plan/plan.ts';

/** What a layout is made of: all that moves something, and nothing else. */
export interface LayoutRequest {
  readonly spots: readonly {
    readonly key: string;
    readonly kind: SpotKind;
    readonly act: number | undefined;
  }[];
  readonly lines: readonly LineRequest[];
  /** The first scene at the right. */
  readonly mirrored: boolean;
}

export interface LineRequest {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Choices that stand on it, one below the other. */
  readonly chips: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands, in pixels from the top left corner. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly spots: ReadonlyMap<string, Rect>;
  readonly lines: ReadonlyMap<string, PlacedLine>;
  /** Around the scenes that nothing leads to. */
  readonly siding: Rect | undefined;
}

export interface PlacedLine {
  readonly points: readonly Point[];
  /** Around its choices. */
  readonly label: Rect | undefined;
  /** Around all of it. */
  readonly bounds: Rect;
  /** It runs across the map, where nothing makes room for it. */
  readonly isFar: boolean;
}

export function requestOf(plan: Plan, mirrored: boolean): LayoutRequest {
  return {
    spots: [...plan.spots.values()].map(({ key, kind, act }) => ({ key, kind, act })),
    lines: plan.lines.map(({ key, from, to, ways }) => ({ key, from, to, chips: chipsOn(ways) })),
    mirrored,
  };
}

/** Two requests with the same signature have the same layout. */
export function signatureOf({ spots, lines, mirrored }: LayoutRequest): string {
  const standing = spots.map(({ key, kind, act }) => `${key} ${kind} ${act}`);
  return [mirrored, ...standing, '', ...lines.map(({ key, chips }) => `${key} ${chips}`)].join('\n');
}

function chipsOn(ways: Plan['lines'][number]['ways']): number {
  return ways.filter(({ choice, when }) => choice !== undefined || when !== undefined).length;
}

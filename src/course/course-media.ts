import { endingOf, mediumKind } from '../scenario/media-kinds.ts';
import type { Medium, Scenario } from '../scenario/scenario.ts';
import { bytesHash } from './bytes-hash.ts';
import type { ScenarioData, ShownMedium } from './course.ts';
import { filmSize } from './film-facts.ts';
import { pictureSize } from './picture-facts.ts';

/** Files by their path beside the course file, such as `er-1/media/ecg.png`. */
export type MediaFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The media that the scenarios show, by their address in the package: each once, with a hash of its bytes in its name, so
 * that no cache shows an old one. What is not among the files is left out; `mediaFindings` tells it.
 */
export function courseMedia(
  scenarios: readonly Scenario[],
  media: MediaFiles,
): ReadonlyMap<string, Uint8Array> {
  const files = scenarios.flatMap((scenario) =>
    shownIn(scenario).flatMap(([, { file, captions }]) =>
      [file, captions].flatMap((name): [string, Uint8Array][] => {
        const bytes = name === undefined ? undefined : media.get(pathOf(scenario, name));
        return bytes === undefined ? [] : [[addressOf(scenario, name!, media), bytes]];
      }),
    ),
  );
  return new Map(files);
}

/** What the player is told of the media a scenario shows, by id; undefined if it shows none. */
export function shownMedia(scenario: Scenario, media: MediaFiles): ScenarioData['media'] {
  const shown = shownIn(scenario);
  if (shown.length === 0) return undefined;
  return Object.fromEntries(shown.map(([id, medium]) => [id, shownMedium(scenario, medium, media)]));
}

/** The data with other addresses for its media, for a player that has them elsewhere than in a package. */
export function withAddresses(data: ScenarioData, addressOf: (address: string) => string): ScenarioData {
  if (data.media === undefined) return data;
  const media = Object.entries(data.media).map(([id, medium]): [string, ShownMedium] => {
    const { source, captions } = medium;
    return [
      id,
      {
        ...medium,
        source: addressOf(source),
        ...(captions === undefined ? {} : { captions: addressOf(captions) }),
      },
    ];
  });
  return { ...data, media: Object.fromEntries(media) };
}

/** The listed media that a scene or a choice shows, in the order of the file. */
function shownIn({ media = {}, scenes }: Scenario): readonly (readonly [string, Medium])[] {
  const shown = new Set(
    Object.values(scenes).flatMap(({ shows, choices }) => [shows, ...choices.map((choice) => choice.shows)]),
  );
  return Object.entries(media).filter(([id]) => shown.has(id));
}

function shownMedium(scenario: Scenario, medium: Medium, media: MediaFiles): ShownMedium {
  const { file, alt, transcript, captions, credit } = medium;
  const kind = mediumKind(file) ?? 'image';
  const bytes = media.get(pathOf(scenario, file));
  const size = bytes === undefined ? undefined : kind === 'film' ? filmSize(bytes) : pictureSize(bytes);
  return {
    kind,
    source: addressOf(scenario, file, media),
    ...(size === undefined ? {} : { width: size.width, height: size.height }),
    ...(kind === 'image' ? { alt: alt ?? '' } : {}),
    ...(captions === undefined ? {} : { captions: addressOf(scenario, captions, media) }),
    ...(transcript === undefined ? {} : { transcript }),
    ...(credit === undefined ? {} : { credit }),
  };
}

function pathOf({ id }: Scenario, name: string): string {
  return `${id}/media/${name}`;
}

/** A file that is not there keeps its plain name: nothing lies at that address, and the player shows its words instead. */
function addressOf(scenario: Scenario, name: string, media: MediaFiles): string {
  const bytes = media.get(pathOf(scenario, name));
  const ending = endingOf(name);
  const stem = name.slice(0, -ending.length - 1);
  const unique = bytes === undefined ? stem : `${stem}-${bytesHash(bytes)}`;
  return `course/media/${scenario.id}/${unique}.${ending}`;
}

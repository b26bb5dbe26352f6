import type { Completion, CourseOutline, ScenarioCard } from '../../course/course.ts';
import type { CourseSettings } from '../../course/settings.ts';

/**
 * The course as a site wants it. What the launch data does not name stays as the course says; what it names wrongly is
 * passed over, and it never asks for more than there is.
 *
 * @param launch The administrator's settings, such as `scenarios=er-1,cl-1`, `er=1`, `clinic=0`, `commitment=no`,
 *   `levels=after`, `pit_stops=off`, `measures=off`, `reflections=kept`, `decisions=kept`, `score=share`.
 */
export function asLaunched(outline: CourseOutline, launch: Readonly<Record<string, string>>): CourseOutline {
  const scenarios = scenariosOf(outline.scenarios, launch['scenarios']);
  return {
    ...outline,
    scenarios,
    completion: completionOf(outline.completion, scenarios, launch),
    settings: settingsOf(outline.settings, launch),
  };
}

function scenariosOf(cards: readonly ScenarioCard[], wanted: string | undefined): readonly ScenarioCard[] {
  const ids = [...new Set((wanted ?? '').split(',').map((id) => id.trim()))];
  const chosen = ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  return chosen.length === 0 ? cards : chosen;
}

function completionOf(
  completion: Completion,
  cards: readonly ScenarioCard[],
  launch: Readonly<Record<string, string>>,
): Completion {
  const wanted = (kind: 'er' | 'clinic') => {
    const asked = /^\d{1,2}$/.test(launch[kind] ?? '') ? Number(launch[kind]) : completion[kind];
    return Math.min(asked, cards.filter((card) => card.kind === kind).length);
  };
  return {
    er: wanted('er'),
    clinic: wanted('clinic'),
    commitment: yesOrNo(launch['commitment']) ?? completion.commitment,
  };
}

type Named = 'levels' | 'reflections' | 'decisions' | 'score';

const choices: { readonly [Name in Named]: Readonly<Record<CourseSettings[Name], true>> } = {
  levels: { shown: true, after: true },
  reflections: { visit: true, kept: true, reported: true },
  decisions: { reported: true, kept: true },
  score: { none: true, share: true },
};

function settingsOf(settings: CourseSettings, launch: Readonly<Record<string, string>>): CourseSettings {
  const named = <Name extends Named>(name: Name): CourseSettings[Name] => {
    const asked = launch[name] ?? '';
    return Object.keys(choices[name]).includes(asked) ? (asked as CourseSettings[Name]) : settings[name];
  };
  return {
    levels: named('levels'),
    pit_stops: yesOrNo(launch['pit_stops']) ?? settings.pit_stops,
    measures: yesOrNo(launch['measures']) ?? settings.measures,
    reflections: named('reflections'),
    decisions: named('decisions'),
    score: named('score'),
  };
}

function yesOrNo(text: string | undefined): boolean | undefined {
  if (text === 'yes' || text === 'on') return true;
  return text === 'no' || text === 'off' ? false : undefined;
}

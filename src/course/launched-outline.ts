import type { CourseOutline, ScenarioCard } from './course.ts';
import { type CourseSettings, settingChoices } from './settings.ts';

/** What launch data such as `er=1&score=share` name, as a page's address would be read. */
export function launchNames(launchData: string): Readonly<Record<string, string>> {
  const pairs = launchData
    .trim()
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decoded(name), decoded(value.join('='))] as const;
    });
  return Object.fromEntries(pairs);
}

/**
 * The course as it is played with these launch data: what they do not name stays as the course says, what they name
 * wrongly is passed over. The player has the same by itself; a test holds the two together.
 */
export function launchedOutline(outline: CourseOutline, launchData: string): CourseOutline {
  const launch = launchNames(launchData);
  const scenarios = scenariosOf(outline.scenarios, launch['scenarios'] ?? '');
  const wanted = (kind: 'er' | 'clinic') => {
    const said = launch[kind] ?? '';
    const asked = /^\d{1,2}$/.test(said) ? Number(said) : outline.completion[kind];
    return Math.min(asked, scenarios.filter((card) => card.kind === kind).length);
  };
  return {
    ...outline,
    scenarios,
    completion: {
      er: wanted('er'),
      clinic: wanted('clinic'),
      commitment: yesOrNo(launch['commitment']) ?? outline.completion.commitment,
    },
    settings: settingsOf(outline.settings, launch),
  };
}

function scenariosOf(cards: readonly ScenarioCard[], wanted: string): readonly ScenarioCard[] {
  const ids = [...new Set(wanted.split(',').map((id) => id.trim()))];
  const chosen = ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  return chosen.length === 0 ? cards : chosen;
}

function settingsOf(settings: CourseSettings, launch: Readonly<Record<string, string>>): CourseSettings {
  const named = <Name extends keyof typeof settingChoices>(name: Name): CourseSettings[Name] => {
    const choices: readonly string[] = settingChoices[name];
    const asked = launch[name] ?? '';
    return choices.includes(asked) ? (asked as CourseSettings[Name]) : settings[name];
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

/** What cannot be decoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

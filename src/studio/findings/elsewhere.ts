import type { Analysis } from '../analysis/analysis.ts';
import { blocking } from '../analysis/blocking.ts';
import { courseFile, referencesFile, scenarioFile } from '../project/project-files.ts';
import type { Destination, Studio } from '../session/studio.ts';
import { counted } from './amounts.ts';

/** What was found in another part of the draft. */
export interface Elsewhere {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Of the course and the references, the first few. */
  readonly messages: readonly string[];
  readonly destination: Destination;
}

const mostMessages = 10;

const files = [
  { name: courseFile, title: 'The course' },
  { name: referencesFile, title: 'The references' },
];

/** The parts of the draft besides the scenario at hand in which something was found. */
export function elsewhereIn(studio: Studio): readonly Elsewhere[] {
  const ofFiles = files.map(({ name, title }): Elsewhere => {
    const { diagnostics } = studio.analysisOf(name);
    const messages = diagnostics.slice(0, mostMessages).map(({ message }) => message);
    const says = counted(diagnostics.length, 'thing to mend', 'things to mend');
    return { name, title, says, messages, destination: { view: 'course' } };
  });
  const ofScenarios = studio.scenarios
    .filter((name) => name !== studio.scenario)
    .map((name): Elsewhere => {
      const analysis = studio.analysisOf(name);
      const title = titleIn(studio.workspace.text(scenarioFile(name))) ?? name;
      return {
        name,
        title,
        says: analysis.diagnostics.length === 0 ? '' : found(analysis),
        messages: [],
        destination: { scenario: name, view: 'findings' },
      };
    });
  return [
    ...ofFiles.filter(({ messages }) => messages.length > 0),
    ...ofScenarios.filter(({ says }) => says !== ''),
  ];
}

function found(analysis: Analysis): string {
  const stops = blocking(analysis).length;
  const rest = analysis.diagnostics.length - stops;
  return [
    ...(stops === 0 ? [] : [`${counted(stops, 'thing keeps', 'things keep')} it from being played`]),
    ...(rest === 0 ? [] : [`${counted(rest, 'thing')} worth a look`]),
  ].join(', ');
}

/** Read from its line: a scenario that nobody looks at need not be read as a whole. */
function titleIn(text: string): string | undefined {
  return /^title:[ \t]*["']?(.+?)["']?[ \t]*$/m.exec(text)?.[1];
}

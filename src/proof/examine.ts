import { compilePlay } from '../engine/compile-play.ts';
import type { Play } from '../engine/play.ts';
import { error, type Diagnostic, type Finding } from '../scenario/diagnostic.ts';
import { inOrder } from '../scenario/read-file.ts';
import { readScenario, type ReadScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkNames, echoes } from './check-places.ts';
import { isConsequence } from './consequences.ts';
import { unmet } from './expectations.ts';
import { readExpectations } from './read-expectations.ts';
import type { Proof, ProveOptions } from './proof.ts';
import { prove } from './prove.ts';
import type { ReferenceFacts } from './rules/rule.ts';
import { rulesFor } from './rules/rules.ts';
import { namesOf, waive, type Found } from './waive.ts';

/** What lies around a scenario file; what is not at hand is not looked at. */
export interface Around {
  readonly references?: readonly ReferenceFacts[];
  /** The file of expectations beside it. */
  readonly expectations?: { readonly text: string; readonly file: string };
  readonly prove?: ProveOptions;
  /** What reading the file gave, when it has been read already. */
  readonly read?: ReadScenario;
  /** Gives the proof when it is known already, or found in another way. */
  readonly known?: (scenario: Scenario, play: Play) => Proof;
}

/** Everything that is known of a scenario file. Undefined is what its errors hide. */
export interface Examination {
  readonly scenario: Scenario | undefined;
  readonly play: Play | undefined;
  readonly proof: Proof | undefined;
  /** In the order of the file, then what its file of expectations says, in the order of that. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a scenario file, proves it, and holds it against the authors' rules and its own expectations. A finding that only
 * follows from another is left out, and so is what the file waives. Never throws for what is in a file.
 *
 * @param file The path as diagnostics show it.
 */
export function examine(text: string, file: string, around: Around = {}): Examination {
  const { references, expectations } = around;
  const read = around.read ?? readWith(references, text, file);
  const expected = expectations && readExpectations(expectations.text, expectations.file);
  const { scenario } = read;
  if (scenario === undefined) {
    const diagnostics = [...read.diagnostics, ...(expected?.diagnostics ?? [])];
    return { scenario, play: undefined, proof: undefined, diagnostics };
  }
  const play = compilePlay(scenario);
  const proof = proofOf(scenario, play, around);
  if (typeof proof === 'string') {
    const tooLarge = read.place(error('scenario-large', ['scenes'], `${proof} The rules were not applied.`));
    const diagnostics = [...inOrder([...read.diagnostics, tooLarge]), ...(expected?.diagnostics ?? [])];
    return { scenario, play, proof: undefined, diagnostics };
  }
  const findings = rulesFor(scenario.kind).flatMap((rule) => rule({ scenario, play, proof, references }));
  const found: readonly Found[] = [
    ...checksFound(read, scenario, findings),
    ...findings.map((finding) => ({
      diagnostic: read.place(finding),
      at: namesOf(finding.path, scenario),
      leftOut: isConsequence(finding, { scenario, proof, findings }),
    })),
    ...unmet(play, scenario.expect).map((finding) => nameless(read.place(finding))),
  ];
  const beside = (expected && unmet(play, expected.expectations).map(expected.place)) ?? [];
  const waived = waive([...found, ...beside.map(nameless)], scenario);
  const isBeside = ({ file: name }: Diagnostic) => name === expectations?.file;
  const own = waived.kept.filter((diagnostic) => !isBeside(diagnostic));
  return {
    scenario,
    play,
    proof,
    diagnostics: [
      ...inOrder([...own, ...waived.findings.map(read.place)]),
      ...inOrder([...(expected?.diagnostics ?? []), ...waived.kept.filter(isBeside)]),
    ],
  };
}

function readWith(references: Around['references'], text: string, file: string): ReadScenario {
  return readScenario(text, file, { references: references && new Set(references.map(({ id }) => id)) });
}

/** A sentence instead, where a scenario has too many scenes to be proved. */
function proofOf(scenario: Scenario, play: Play, { known, prove: options }: Around): Proof | string {
  try {
    return known === undefined ? prove(play, options) : known(scenario, play);
  } catch (caught) {
    if (!(caught instanceof RangeError)) throw caught;
    return caught.message;
  }
}

function nameless(diagnostic: Diagnostic): Found {
  return { diagnostic, at: [], leftOut: false };
}

/** What reading the file had to say, unless a rule has said it better. */
function checksFound(
  read: Pick<ReadScenario, 'diagnostics' | 'place'>,
  scenario: Scenario,
  findings: readonly Finding[],
): readonly Found[] {
  const said = echoes(findings, scenario).map(read.place);
  const namesAt = checkNames(scenario, read.place);
  return read.diagnostics.map((diagnostic) => ({
    diagnostic,
    at: namesAt(diagnostic),
    leftOut: said.some(
      ({ code, line, column }) =>
        code === diagnostic.code && line === diagnostic.line && column === diagnostic.column,
    ),
  }));
}

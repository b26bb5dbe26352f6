import type { Diagnostic } from '../scenario/diagnostic.ts';

/**
 * Findings as one SARIF 2.1.0 log, in one line. The choices that lead to a finding are in its property bag, as `witness`.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tws check', rules: codes.map((code) => ruleOf(code, diagnostics)) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes)),
      },
    ],
  });
}

function ruleOf(code: string, diagnostics: readonly Diagnostic[]): object {
  const severe = diagnostics.some((each) => each.code === code && each.severity === 'error');
  const words = code.replaceAll('-', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id: code,
    shortDescription: { text: `${name}.` },
    fullDescription: { text: `${name}, as docs/authors.md explains.` },
    help: {
      text: 'Mend it in the scenario file, or waive it there with a reason, then run tws check again.',
    },
    defaultConfiguration: { level: severe ? 'error' : 'warning' },
  };
}

function resultOf(diagnostic: Diagnostic, codes: readonly string[]): object {
  const { code, severity, file, line, column, message, witness } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    ...(witness === undefined ? {} : { properties: { witness } }),
  };
}

/** A path as a URI reference; a whole one as a file address. */
function addressOf(file: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded.replace(/^\.\//, '');
}

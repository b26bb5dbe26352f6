import type { Ledger } from './ledger.ts';

const heading = `# What was ever released of this scenario: learners' stored runs may hold any of it.
# \`npx tws release\` keeps this file. Take nothing out of it.`;

/** A ledger as the text of its file, one thing a line. */
export function ledgerText({ id, versions, scenes, choices }: Ledger): string {
  return [
    heading,
    'format: 1',
    `id: ${id}`,
    ...list(
      'versions',
      versions.map(({ version, structure }) => `version: ${version}, structure: '${structure}'`),
    ),
    ...list(
      'scenes',
      scenes.map((scene) => `id: ${scene.id}${tombstone(scene)}`),
    ),
    ...list(
      'choices',
      choices.map(
        (choice) => `id: ${choice.id}, code: '${choice.code}', scene: ${choice.scene}${tombstone(choice)}`,
      ),
    ),
    '',
  ].join('\n');
}

function list(name: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [`${name}: []`] : [`${name}:`, ...entries.map((entry) => `  - { ${entry} }`)];
}

function tombstone({ gone }: { readonly gone?: string | undefined }): string {
  return gone === undefined ? '' : `, gone: ${gone}`;
}

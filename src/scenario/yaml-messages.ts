import type { YAMLError } from 'yaml';

const yamlMessages: Readonly<Record<string, readonly [code: string, message: string]>> = {
  BAD_ALIAS: [
    'yaml-alias',
    'A text that starts with * or & must stand in quotes, or on the lines after a |.',
  ],
  TAB_AS_INDENT: ['yaml-tab', 'A tab stands here. Use spaces to move lines to the right.'],
  DUPLICATE_KEY: [
    'yaml-duplicate',
    'This name stands twice at the same place. Keep one of the two, or rename it.',
  ],
  MULTIPLE_DOCS: [
    'yaml-documents',
    'A line of three dashes starts a second document here. Keep one scenario in a file.',
  ],
  BAD_INDENT: [
    'yaml-indent',
    'This line is not in line with its neighbours. Give lines that belong together the same number of spaces.',
  ],
  MISSING_CHAR: [
    'yaml-syntax',
    'Something is missing here: a colon after a name, a closing quotation mark, or a closing bracket.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'yaml-syntax',
    'A name and its colon must stand on one line. Is a quotation mark or a colon missing before this place?',
  ],
  UNEXPECTED_TOKEN: [
    'yaml-syntax',
    'This cannot be read here. A text with a colon, a dash at its start or quotation marks goes after a | on its own lines.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'yaml-syntax',
    'A text with a colon and a space in it must stand in quotes, or on the lines after a |.',
  ],
  BAD_SCALAR_START: ['yaml-syntax', 'A text cannot start with this character. Put the text in quotes.'],
  BAD_DQ_ESCAPE: [
    'yaml-syntax',
    'A backslash in double quotes means something special. Use single quotes, or the lines after a |.',
  ],
  TAG_RESOLVE_FAILED: [
    'yaml-tag',
    'Words that start with ! are not used in scenario files. Put the text in quotes.',
  ],
};

/** A fault of the YAML itself in words for an author. */
export function sayYaml({ code, message }: YAMLError): { code: string; message: string } {
  const said = yamlMessages[code];
  return said === undefined
    ? { code: 'yaml-syntax', message: `This cannot be read: ${message}.` }
    : { code: said[0], message: said[1] };
}

const codes = { red: 31, yellow: 33, green: 32, bold: 1, dim: 2 } as const;

/** Colours words for a terminal; elsewhere leaves them as they are. */
export type Paint = (colour: keyof typeof codes, words: string) => string;

export function painter(colours: boolean): Paint {
  return (colour, words) => (colours ? `\u001B[${codes[colour]}m${words}\u001B[0m` : words);
}

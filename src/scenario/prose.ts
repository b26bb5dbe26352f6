/** A run of text in one line. */
export type Inline =
  string | { readonly em: Line } | { readonly strong: Line } | { readonly link: string; readonly text: Line };
export type Line = readonly Inline[];
/** A paragraph, or a list of lines. */
export type Block = { readonly p: Line } | { readonly list: readonly Line[]; readonly ordered: boolean };
export type Prose = readonly Block[];

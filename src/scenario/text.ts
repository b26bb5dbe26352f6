import { z } from 'zod';
import { compileLine, compileProse } from './compile-text.ts';
import type { Compiled } from './compile-text.ts';

/** One line of an author's text, compiled. */
export const line = textOf(compileLine);

/** Paragraphs and lists of an author's text, compiled. */
export const prose = textOf(compileProse);

function textOf<T>(compile: (source: string) => Compiled<T>) {
  return z.string().transform((source, context): T => {
    const { value, problems } = compile(source);
    for (const { code, snippet, message } of problems) {
      context.addIssue({ code: 'custom', message, params: { code, snippet } });
    }
    return value;
  });
}

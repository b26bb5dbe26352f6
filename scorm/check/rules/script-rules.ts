import type { Inspected } from './inspected.ts';
import { programsIn, tagsIn } from './markup.ts';
import { hostOf } from './page-rules.ts';
import type { Place, Rule } from './rule.ts';

const quoted = String.raw`\\?["'\x60]((?:https?:|wss?:)?\/\/[^"'\x60\\\s]+)`;
/** Calls and assignments that load something, with the address they name. */
const requests = [
  new RegExp(
    String.raw`(?<![\w$])(?:fetch|import|importScripts|sendBeacon|getScript|getJSON|Worker|SharedWorker|WebSocket|EventSource)\s*\(\s*${quoted}`,
    'g',
  ),
  new RegExp(String.raw`\.open\s*\(\s*["'\x60](?:GET|POST|PUT|HEAD)["'\x60]\s*,\s*${quoted}`, 'gi'),
  new RegExp(String.raw`\.src\s*=\s*${quoted}`, 'g'),
  new RegExp(String.raw`<(?:script|img|iframe|link)\b[^>\n]{0,200}?\s(?:src|href)=${quoted}`, 'gi'),
];

/** What programs do that an LMS or its server may not stand. They are read as text, not run. */
export const scriptRules: readonly Rule[] = [
  {
    code: 'script-request',
    severity: 'warning',
    cares: 'networks without that address, privacy officers, and browsers that block it',
    says: (names) => `Programs in the course call other servers: ${names}.`,
    todo: 'Ask the makers what is sent there, and whether the course works without it.',
    finds: (inspected) =>
      programsIn(inspected).flatMap(({ file, text }) =>
        requests
          .flatMap((pattern) => [...text.matchAll(pattern)])
          .map((match) => ({ name: hostOf(match[1] ?? ''), file, at: match.index })),
      ),
  },
  {
    code: 'script-import',
    severity: 'warning',
    cares:
      'LMSs that send files by signed links of another server, those that send scripts as plain text, and anyone who opens the course from a folder',
    says: (names) => `Programs load other programs as modules (import): ${names}.`,
    todo: 'Have the course built with ordinary scripts (one bundle, “iife”).',
    finds: found(
      /(?<![\w$.])import\s*\(\s*["'`\w]|^[ \t]*import\s*(?:[\w*{$][^;\n]*\sfrom\s*)?["'][^"'\n]+["']/gm,
    ),
  },
  {
    code: 'service-worker',
    severity: 'warning',
    cares: 'every LMS: it would stay in the browser and answer for pages of the LMS',
    says: (names) => `Programs register a service worker: ${names}.`,
    todo: 'Have the course built without one.',
    finds: found(/serviceWorker\s*\.\s*register\s*\(/g),
  },
  {
    code: 'script-eval',
    severity: 'warning',
    cares: 'LMSs and schools with a strict content security policy',
    says: (names) => `Programs make programs out of text (eval), which strict rules forbid: ${names}.`,
    todo: 'Try the course in your LMS; if it stays empty, ask the makers for one that works without eval.',
    finds: found(/(?<![\w$.])eval\s*\(|\bnew\s+Function\s*\(/g),
  },
  {
    code: 'unload-handler',
    severity: 'warning',
    cares: 'every LMS in Chrome and Edge, which give “unload” up; results were lost that way in Moodle',
    says: (names) => `Programs save when the page is unloaded, which browsers no longer promise: ${names}.`,
    todo: 'Try it: answer something, close the window, open the course again. Ask the makers for “pagehide” instead.',
    finds: (inspected) => [
      ...found(
        /addEventListener\s*\(\s*["'`]unload["'`]|\bonunload\s*=(?!=)|\)\s*\.\s*(?:on|bind)\s*\(\s*["'`]unload["'`]/g,
      )(inspected),
      ...tagsIn(inspected, 'body')
        .filter(({ inside }) => /\sonunload\s*=/i.test(inside))
        .map(({ file, at }) => ({ name: file, file, at })),
    ],
  },
];

function found(pattern: RegExp): (inspected: Inspected) => readonly Place[] {
  return (inspected) =>
    programsIn(inspected).flatMap(({ file, text }) =>
      [...text.matchAll(pattern)].map((match) => {
        const start = match.index + (match[0].length - match[0].trimStart().length);
        return { name: file, file, at: start };
      }),
    );
}

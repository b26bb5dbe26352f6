import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/* The editor in the colours of the tokens, which follow light and dark by themselves. */

const highlighting = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--tws-safety)' },
  { tag: tags.comment, color: 'var(--tws-soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string), tags.content], color: 'var(--tws-ink)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--tws-alliance)' },
  {
    tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace, tags.meta],
    color: 'var(--tws-soft)',
  },
]);

const wavy = { backgroundImage: 'none', textDecoration: 'underline wavy', textUnderlineOffset: '3px' };

const theme = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--tws-ink)', backgroundColor: 'var(--tws-surface)' },
  '&.cm-focused': { outline: '3px solid var(--tws-focus)', outlineOffset: '-3px' },
  // The frame around the whole editor says it already.
  '.cm-content:focus-visible': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: '0.8125rem',
    lineHeight: '1.55',
  },
  '.cm-content': { caretColor: 'var(--tws-ink)', paddingBlock: 'var(--tws-2)' },
  '.cm-cursor': { borderLeftColor: 'var(--tws-ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    color: 'var(--tws-soft)',
    backgroundColor: 'var(--tws-surface)',
    borderInlineEnd: '1px solid var(--tws-line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--tws-press) 60%, transparent)' },
  '.cm-activeLineGutter': { color: 'var(--tws-ink)', backgroundColor: 'var(--tws-press)' },
  '.cm-place': { boxShadow: 'inset 3px 0 var(--tws-focus)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--tws-focus) 28%, transparent)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--tws-press)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--tws-press)',
    outline: '1px solid var(--tws-soft)',
  },
  '.cm-searchMatch': {
    color: 'var(--tws-ink)',
    backgroundColor: 'var(--tws-voice-ground)',
    outline: '1px solid var(--tws-voice)',
  },
  '.cm-searchMatch.cm-searchMatch-selected': {
    backgroundColor: 'color-mix(in srgb, var(--tws-focus) 28%, transparent)',
    outline: '2px solid var(--tws-focus)',
  },
  '.cm-lintRange': wavy,
  '.cm-lintRange-error': { textDecorationColor: 'var(--tws-voice)' },
  '.cm-lintRange-warning': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--tws-soft)' },
  '.cm-lint-marker': { inlineSize: '0.8em', blockSize: '0.8em', content: '""', borderRadius: '50%' },
  '.cm-lint-marker-error': { content: '""', borderRadius: '2px', background: 'var(--tws-voice)' },
  '.cm-lint-marker-warning': { content: '""', background: 'var(--tws-soft)' },
  '.cm-panels, .cm-tooltip': {
    color: 'var(--tws-ink)',
    backgroundColor: 'var(--tws-surface)',
    borderColor: 'var(--tws-line)',
  },
  '.cm-tooltip': {
    maxInlineSize: '32rem',
    border: '1px solid var(--tws-soft)',
    borderRadius: '9px',
    fontFamily: 'var(--tws-font)',
    fontSize: '0.875rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit',
    maxBlockSize: '16rem',
    borderRadius: '8px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--tws-paper)',
    background: 'var(--tws-ink)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px' },
  '.cm-diagnostic': { padding: '8px 12px', borderInlineStart: '4px solid var(--tws-soft)' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--tws-voice)' },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--tws-soft)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '8px 36px 8px 8px',
    fontFamily: 'var(--tws-font)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minBlockSize: '32px',
    fontSize: '0.875rem',
  },
  '.cm-panel.cm-search [name=close]': {
    minInlineSize: '32px',
    minBlockSize: '32px',
    fontSize: '1.25rem',
    color: 'inherit',
  },
  '.cm-textfield': {
    minBlockSize: '32px',
    margin: '0',
    color: 'inherit',
    background: 'var(--tws-surface)',
    border: '1px solid var(--tws-soft)',
    borderRadius: '6px',
    fontSize: '0.875rem',
  },
  '.cm-button': {
    minBlockSize: '32px',
    margin: '0',
    color: 'inherit',
    background: 'var(--tws-surface)',
    backgroundImage: 'none',
    border: '1px solid var(--tws-soft)',
    borderRadius: '6px',
    fontSize: '0.875rem',
  },
  '.cm-button:hover, .cm-button:active': { background: 'var(--tws-press)', backgroundImage: 'none' },
});

/** In forced colours the system draws; what only a colour says there gets a line. */
const forced = EditorView.theme({
  '@media (forced-colors: active)': {
    '.cm-lintRange-error': { textDecoration: 'underline double' },
    '.cm-place': { borderInlineStart: '3px solid Highlight' },
    '.cm-cursor': { borderLeftColor: 'CanvasText' },
    '.cm-selectionBackground': { forcedColorAdjust: 'none', background: 'Highlight', opacity: '0.4' },
    '.cm-lint-marker': { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      background: 'Highlight',
    },
  },
});

export const colours: Extension = [theme, forced, syntaxHighlighting(highlighting)];

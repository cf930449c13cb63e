import type { Direction } from '../text/bidi.ts';
import type { Span } from '../text/line.ts';

/** A paragraph. `lead` hangs before its first line, in a margin as wide as `leadWidth`; `indent` comes before that. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  /** Where it differs from the page's. */
  readonly direction?: Direction;
  readonly lead?: Span;
  readonly leadWidth?: number;
  readonly indent?: number;
}

/** A piece of a page, in whichever width and direction it will be printed. */
export type Block = Paragraph | { readonly kind: 'section'; readonly title: string } | { readonly kind: 'gap' };

export const gap: Block = { kind: 'gap' };

export function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [gap, { kind: 'section', title }, ...blocks];
}

type Setting = Omit<Paragraph, 'kind' | 'spans'>;

export function paragraph(spans: readonly (Span | string)[], setting: Setting = {}): Paragraph {
  return { kind: 'paragraph', spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)), ...setting };
}

/** Parts with a dot between each two, which stays on the line of the one before it; what is empty is left out. */
export function joined(parts: readonly (readonly Span[])[]): Span[] {
  const kept = parts.filter((part) => part.some((span) => span.text !== ''));
  return kept.flatMap((part, index) => (index === 0 ? part : [{ text: '\u00a0· ', tone: 'faint' as const }, ...part]));
}

/** What a stretch of text means; a theme says how it looks. */
export type Tone = 'plain' | 'strong' | 'title' | 'faint' | 'quote' | 'match' | 'chosen' | 'attention' | 'rival' | 'mark';

/**
 * A stretch of text in logical order. `isolate` keeps it from disturbing the order of what stands around it: right for every name,
 * number, date and key that is put into a sentence.
 */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** `start` and `end`: kept apart together with everything from the one to the other. */
  readonly isolate?: boolean | 'start' | 'end';
}

/** One line, ready to be written from left to right. */
export interface Line {
  readonly spans: readonly { readonly text: string; readonly tone: Tone }[];
  /** In columns. */
  readonly width: number;
}

/** A line of spaces. */
export function blank(width: number): Line {
  return width > 0 ? { spans: [{ text: ' '.repeat(width), tone: 'plain' }], width } : { spans: [], width: 0 };
}

/** Lines set side by side, the first leftmost. */
export function beside(...lines: readonly Line[]): Line {
  return { spans: lines.flatMap((line) => line.spans), width: lines.reduce((sum, line) => sum + line.width, 0) };
}

/** The characters of a line without their tones. */
export function textOf(line: Line): string {
  return line.spans.map((span) => span.text).join('');
}

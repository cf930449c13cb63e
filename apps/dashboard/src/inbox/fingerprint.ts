/** How a kind is drawn: an agreement as a bar, a clause as a well, a date as a dot, anything else as a tick. */
export type MarkShape = 'bar' | 'well' | 'dot' | 'tick';

const shapes: Readonly<Record<string, MarkShape>> = { agreement: 'bar', clause: 'well', topic: 'well', date: 'dot' };

interface Measure {
  /** Width of the drawing of the longest text. */
  readonly width: number;
  readonly longest: number;
  readonly rtl: boolean;
}

export interface Fingerprint {
  readonly line: { readonly from: number; readonly to: number };
  readonly marks: readonly { readonly x: number; readonly shape: MarkShape }[];
}

/** Where in a text things are spoken of; the line is as long as the text is beside the longest one. It begins where one reads first. */
export function fingerprintOf(
  marks: readonly { readonly start: number; readonly kind: string }[],
  length: number,
  { width, longest, rtl }: Measure,
): Fingerprint {
  const scale = longest === 0 ? 0 : width / longest;
  const place = (at: number) => rounded(rtl ? width - at * scale : at * scale);
  return {
    line: { from: place(0), to: place(length) },
    marks: marks.map(({ start, kind }) => ({ x: place(start), shape: shapes[kind] ?? 'tick' })),
  };
}

function rounded(x: number): number {
  return Math.round(x * 10) / 10;
}

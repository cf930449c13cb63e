import type { Line, Tone } from './line.ts';

/** How a tone looks. Colours are the terminal's own, so that they suit its background. */
export interface Look {
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
  /** Saffron and madder of the design, as near as sixteen colours come: a person has to look; sources differ. */
  readonly colour?: 'yellow' | 'magenta';
}

/** Two accents, each with one meaning; everything else is weight. No meaning is carried by colour alone. */
export const looks: Readonly<Record<Tone, Look>> = {
  plain: {},
  strong: { bold: true },
  title: { bold: true },
  faint: { dim: true },
  quote: {},
  match: { bold: true, underline: true },
  chosen: { bold: true, inverse: true },
  attention: { colour: 'yellow' },
  rival: { colour: 'magenta' },
  mark: {},
};

const sgr = { bold: ['1', '22'], dim: ['2', '22'], underline: ['4', '24'], inverse: ['7', '27'] } as const;
const colours = { yellow: '33', magenta: '35' } as const;

/** A line with its looks as SGR sequences (ECMA-48), for printing without a screen. */
export function painted(line: Line, colour: boolean): string {
  return line.spans.map(({ text, tone }) => paint(text, looks[tone], colour)).join('');
}

function paint(text: string, look: Look, colour: boolean): string {
  const attributes = (['bold', 'dim', 'underline', 'inverse'] as const)
    .filter((attribute) => look[attribute])
    .map((attribute) => sgr[attribute]);
  const inks = look.colour && colour ? [[colours[look.colour], '39'] as const] : [];
  const codes = [...attributes, ...inks];
  if (codes.length === 0) return text;
  const sequence = (side: 0 | 1): string => `\u001b[${codes.map((code) => code[side]).join(';')}m`;
  return sequence(0) + text + sequence(1);
}

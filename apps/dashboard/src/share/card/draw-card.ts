import { plainLine } from '../plain-line.ts';
import type { CardFacts } from './card-facts.ts';
import { cardSize, margin } from './card-size.ts';
import { drawFoot } from './draw-foot.ts';
import { drawTitles } from './draw-titles.ts';
import { linesOf, type Pen, penFor, type Setting } from './pen.ts';

const mark: Setting = { voice: 'source', size: 46, weight: 620, ink: 'ink', lineHeight: 1 };
const kind: Setting = { voice: 'register', size: 26, weight: 400, ink: 'second', lineHeight: 1.4 };
const headEnd = 124;
const footTop = 532;
const footHeight = cardSize.height - footTop;

/** A picture of a page for those who show links to it: what the page is of, in the two voices, on paper. As a PNG. */
export async function drawCard(facts: CardFacts): Promise<Buffer> {
  const pen = penFor(facts.locale);
  drawHead(pen, facts);
  const hasFoot = facts.date !== undefined || facts.status !== undefined;
  const bottom = hasFoot ? footTop : cardSize.height - footHeight / 2;
  const linesTop = drawLines(pen, { facts, bottom: bottom - 16 });
  drawTitles(pen, { facts, top: headEnd + 34, bottom: linesTop - 20 });
  if (hasFoot) drawFoot(pen, { facts, top: footTop });
  return pen.canvas.encode('png');
}

/** The register's mark with its nuqta, and what kind of thing the page is of; closed by the double rule of a ruled page. */
function drawHead(pen: Pen, facts: CardFacts): void {
  const { width } = cardSize;
  pen.nuqta({ at: margin + 9, y: 74, radius: 10 });
  pen.write('ميثاق', { at: margin + 30, y: 88, language: 'ar' }, mark);
  pen.write(capital(plainLine(facts.kind)), { at: width - margin, y: 86, end: true, language: facts.locale }, kind);
  pen.stroke({ from: 0, to: width, y: headEnd - 5, width: 2, ink: 'ink' });
  pen.stroke({ from: 0, to: width, y: headEnd, width: 1.5, ink: 'hair' });
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const sizes = [27, 24, 21, 18] as const;
const most = 190;
/** More than there is room for in the smallest letters. */
const mostLetters = 1_200;

/** The register's sentences, above the foot. Gives where they begin. */
function drawLines(pen: Pen, { facts, bottom }: { facts: CardFacts; bottom: number }): number {
  const { setting, lines } = fitted(pen, facts);
  const step = setting.size * setting.lineHeight;
  const top = bottom - lines.length * step;
  for (const [at, line] of lines.entries()) pen.write(line, { at: margin, y: top + (at + 0.72) * step, language: facts.locale }, setting);
  return top;
}

/** The sentences in the largest letters that leave room for the name. */
function fitted(pen: Pen, facts: CardFacts): { setting: Setting; lines: readonly string[] } {
  const tries = sizes.map((size) => {
    const setting: Setting = { voice: 'register', size, weight: 400, ink: 'second', lineHeight: facts.locale === 'ar' ? 1.6 : 1.45 };
    const width = cardSize.width - 2 * margin;
    return { setting, lines: facts.lines.flatMap((line) => linesOf(pen, plainLine(line).slice(0, mostLetters), { width, setting })) };
  });
  const [largest] = tries;
  const fit = tries.find(({ setting, lines }) => lines.length * setting.size * setting.lineHeight <= most) ?? tries.at(-1) ?? largest;
  if (fit === undefined) throw new RangeError('no size to set a card in');
  return { ...fit, lines: fit.lines.slice(0, Math.floor(most / (fit.setting.size * fit.setting.lineHeight))) };
}

import { directionOf } from '../../i18n/routing.ts';
import { plainLine } from '../plain-line.ts';
import type { CardFacts, CardTitle } from './card-facts.ts';
import { cardSize, margin } from './card-size.ts';
import { type Ink, linesOf, type Pen, type Setting } from './pen.ts';

interface Place {
  readonly facts: CardFacts;
  readonly top: number;
  readonly bottom: number;
}

/** Rival names that stand beside each other; a page has room for any number, a card has not. */
const mostColumns = 3;
/** More than there is room for in the smallest letters. */
const mostLetters = 2_000;
const gap = 40;
const sizes = [68, 60, 54, 48, 43, 38, 34, 30, 27, 24, 21, 18, 16] as const;
/** Below a name: the line of its reading, and the letter that the reading is told by. */
const readingHeight = 64;

const letters = { ar: ['أ', 'ب', 'ج'], en: ['A', 'B', 'C'] } as const;
const letter: Setting = { voice: 'register', size: 22, weight: 500, ink: 'ink', lineHeight: 1 };

/** The name in the largest letters that there is room for; where sources differ, their names side by side, each in its ink. */
export function drawTitles(pen: Pen, { facts, top, bottom }: Place): void {
  const titles = facts.titles.slice(0, mostColumns);
  const width = (cardSize.width - 2 * margin - (titles.length - 1) * gap) / titles.length;
  const areRivals = titles.some(({ reading }) => reading !== undefined);
  const height = bottom - top - (areRivals ? readingHeight : 0);
  const { size, columns } = fitted(pen, { titles, width, height });
  const deepest = Math.max(...columns.map(({ lines }) => lines.length)) * stepOf(size, titles);
  for (const [nth, { title, lines }] of columns.entries()) {
    const from = margin + nth * (width + gap);
    const ink = inkOf(title.reading);
    const step = stepOf(size, titles);
    const setting = { ...settingOf(title, size), ink };
    for (const [at, line] of lines.entries()) pen.write(line, { at: from, y: top + (at + 0.74) * step, language: title.language }, setting);
    if (title.reading !== undefined) drawReading(pen, { from, to: from + width, top: top + deepest, reading: title.reading, facts });
  }
}

interface Column {
  readonly title: CardTitle;
  readonly lines: readonly string[];
}

/** The names in the largest letters in which all have room; in the smallest, as many lines as there is room for. */
function fitted(pen: Pen, { titles, width, height }: { titles: readonly CardTitle[]; width: number; height: number }) {
  const least = sizes[sizes.length - 1] ?? 16;
  const fit = sizes.find((size) =>
    columnsIn(pen, { titles, width, size }).every(({ lines }) => lines.length * stepOf(size, titles) <= height),
  );
  const size = fit ?? least;
  const most = Math.max(1, Math.floor(height / stepOf(size, titles)));
  const columns = columnsIn(pen, { titles, width, size }).map((column) => ({ ...column, lines: column.lines.slice(0, most) }));
  return { size, columns };
}

function columnsIn(pen: Pen, { titles, width, size }: { titles: readonly CardTitle[]; width: number; size: number }): readonly Column[] {
  return titles.map((title) => ({
    title,
    lines: linesOf(pen, plainLine(title.words).slice(0, mostLetters), { width, setting: settingOf(title, size) }),
  }));
}

/** Arabic, with its marks above and below, needs more room between lines than Latin does. */
function stepOf(size: number, titles: readonly CardTitle[]): number {
  return size * (titles.some(({ words, language }) => directionOf(language) === 'rtl' || /\p{Script=Arabic}/u.test(words)) ? 1.55 : 1.22);
}

function settingOf({ voice }: CardTitle, size: number): Setting {
  return { voice, size, weight: voice === 'register' ? 620 : 500, ink: 'ink', lineHeight: 1 };
}

function inkOf(reading: number | undefined): Ink {
  return reading === 1 ? 'madder' : 'ink';
}

/** The line of a reading, solid, dashed or dotted, and its letter in a circle of the same line: told apart without colour. */
function drawReading(
  pen: Pen,
  { from, to, top, reading, facts }: { from: number; to: number; top: number; reading: number; facts: CardFacts },
): void {
  const ink = inkOf(reading);
  const dashes = [[], [9, 6], [2, 6]][Math.min(reading, 2)] ?? [];
  pen.stroke({ from, to, y: top + 10, width: 2.5, ink, dashes });
  const words = letters[facts.locale][reading] ?? String(reading + 1);
  pen.circle({ at: from + 19, y: top + 38, radius: 17, ink, dashes });
  pen.write(words, { at: from + 19 - pen.measure(letter)(words) / 2, y: top + 45, language: facts.locale }, { ...letter, ink });
}

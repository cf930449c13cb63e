import type { DateFound, Referred } from '../found.ts';
import { within } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

/** Where, and mostly when, a report was filed: the day and place of what its first sentence tells. */
interface Dateline {
  readonly place: Referred;
  readonly date?: DateFound;
}

/** Datelines by the sentence that follows each. */
export type Datelines = ReadonlyMap<number, Dateline>;

/** The most words of a dateline: "KHARTOUM, 12 September (agency) -". */
const longest = 10;
/** Among how many words at its beginning the place stands, after another agency's name at most. */
const opening = 3;

/** Finds the datelines of a text: a place at the head of a line, before a dash, a slash or a colon, or on a line of its own. */
export function datelinesOf({ text }: Reading, clauses: readonly Clause[]): Datelines {
  const found = new Map<number, Dateline>();
  let start: Clause | undefined;
  for (const clause of clauses) {
    if (start?.paragraph !== clause.paragraph) start = clause;
    if (clause.link !== 'start' || clause.from - start.from > opening || found.has(clause.sentence)) continue;
    const figure = clause.figures.find((one) => mayBeDateline(one) && one.from < clause.from + opening);
    const end = text.sentences[clause.sentence]?.to ?? 0;
    const ends = figure && endOf(text, figure, Math.min(end, clause.from + longest));
    if (figure?.place && ends !== undefined && !isOneOfSeveral(text.text.tokens[figure.to]))
      found.set(isWhole(ends, end) ? clause.sentence + 1 : clause.sentence, datelineOf(text, figure.place, { from: figure.to, to: ends }));
  }
  return found;
}

function mayBeDateline({ place, marked }: Figure): boolean {
  return place !== undefined && marked === undefined;
}

function datelineOf({ dates }: Reading['text'], place: Referred, range: { from: number; to: number }): Dateline {
  const [date] = within(dates, range);
  return { place, ...(date && { date: date.found }) };
}

/** "MOSCOW/YEREVAN": either may be meant. */
function isOneOfSeveral(next: Token | undefined): boolean {
  return next?.before === '/';
}

/** The token at which the story begins; after a country and a colon stands a headline. */
function endOf({ text: { tokens }, dates }: Reading['text'], { to: from, what, acting }: Figure, to: number): number | undefined {
  const isCountry = what === 'state' && acting === undefined;
  for (let at = from; at < to; at++) if ((isCountry ? afterAgency : afterPlace).test(tokens[at]?.before ?? '')) return at;
  const isLine = tokens[to]?.before.includes('\n') && within(dates, { from, to }).some((date) => date.to === to);
  return isLine ? to : undefined;
}

const afterAgency = / ?-+ |\) ?\/|^ \/ $/;
const afterPlace = /:| ?-+ |\) ?\/|^ \/ $/;

/** A dateline on a line of its own has an agency behind it and no more. */
function isWhole(at: number, end: number): boolean {
  return end - at <= opening;
}

import type { CitationView, StatementView } from '@mithaq/client';

/** A passage as a row shows it. */
export interface Passage {
  readonly citation: CitationView;
  /** Whether it is the row's first passage from a publisher that is named. */
  readonly counts: boolean;
  /** Which of the rival readings it gives, counted from 0, where sources differ. */
  readonly reading: number | undefined;
  /** How its statement stands where it backs nothing of what the row says: it is disputed, or needs work, and is marked so. */
  readonly doubt: 'disputed' | 'needs-work' | undefined;
  /** The record of which it says something. */
  readonly subject: string;
  /** Whether only a draft cites it. */
  readonly isDrafted?: boolean;
}

/** What a clause says stands before whom it binds. */
const first = ['text', 'label', 'topics'];

/**
 * The passages behind statements that nobody rejected, each once: rival readings first, then what is said before who is
 * concerned. A passage that lies within another of the same source is not shown twice: the longer one stands for both,
 * unless that one holds several rival readings and would hide which words give which.
 */
export function passagesOf(statements: readonly StatementView[], readings: ReadonlyMap<string, number> = new Map()): readonly Passage[] {
  const cited = statements
    .filter((statement) => statement.standing !== 'rejected')
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((statement) => {
      const told = { reading: readings.get(statement.id), doubt: doubtOf(statement, statements, readings), subject: statement.subject };
      return statement.citations.map((citation) => ({ citation, ...told }));
    });
  const distinct = cited
    .filter((passage, place) => !cited.some((other, at) => stands(other, { for: passage, among: cited, comesFirst: at < place })))
    .map((passage) => ({ ...passage, reading: passage.reading ?? onlyReadingIn(passage, cited) }))
    .toSorted((one, other) => placeOf(one, cited.length) - placeOf(other, cited.length));
  const publishers = new Set<string>();
  return distinct.map((passage) => ({ ...passage, counts: isCounted(passage.citation, publishers) }));
}

/** Rival readings in their order, then what gives none of them, and last what backs nothing of what the row says. */
function placeOf({ reading, doubt }: Cited, most: number): number {
  return doubt === undefined ? (reading ?? most) : most + 1;
}

/** Whether a statement is no backing of its record as it stands: it needs work, or it is disputed and nobody is cited for the other side. */
function doubtOf(
  { standing, property, subject, id }: StatementView,
  among: readonly StatementView[],
  readings: ReadonlyMap<string, number>,
): Passage['doubt'] {
  // A row of which nothing stands plainly is about what is in doubt, and says so itself.
  if (!among.some((one) => one.standing === 'accepted' || one.standing === 'unsupported')) return undefined;
  if (standing === 'needs-work') return standing;
  const isRival =
    readings.get(id) === undefined ||
    !among.some((one) => one.property === property && one.subject === subject && readings.get(one.id) === 0);
  return standing === 'disputed' && isRival ? standing : undefined;
}

function rankOf({ property }: StatementView): number {
  const place = first.indexOf(property);
  return place === -1 ? first.length : place;
}

type Cited = Pick<Passage, 'citation' | 'reading' | 'doubt' | 'subject'>;

/** Whether one passage stands for another: it holds it, hides no reading of it, and comes first if they are the same. */
function stands(one: Cited, { for: other, among, comesFirst }: { for: Cited; among: readonly Cited[]; comesFirst: boolean }): boolean {
  if (one === other || !within(other.citation, one.citation)) return false;
  if (one.doubt !== other.doubt) return false;
  if (other.reading !== undefined && other.reading !== (one.reading ?? onlyReadingIn(one, among))) return false;
  return isSamePlace(one, other) ? comesSooner(one, other, comesFirst) : true;
}

/** Of two that are the same words, the one that gives a reading, else the first. */
function comesSooner(one: Cited, other: Cited, comesFirst: boolean): boolean {
  return (one.reading === undefined) === (other.reading === undefined) ? comesFirst : one.reading !== undefined;
}

/** The reading that the passages within a passage give, where they do not give several. */
function onlyReadingIn(one: Cited, among: readonly Cited[]): number | undefined {
  const readings = new Set(
    among.filter(({ citation, doubt }) => doubt === one.doubt && within(citation, one.citation)).flatMap(({ reading }) => reading ?? []),
  );
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}

function isSamePlace(one: Cited, other: Cited): boolean {
  return within(one.citation, other.citation) && within(other.citation, one.citation);
}

function within(one: CitationView, other: CitationView): boolean {
  return one.source.id === other.source.id && one.start >= other.start && one.end <= other.end;
}

function isCounted({ source }: CitationView, publishers: Set<string>): boolean {
  if (source.publisher === undefined) return false;
  const publisher = JSON.stringify(source.publisher);
  if (publishers.has(publisher)) return false;
  publishers.add(publisher);
  return true;
}

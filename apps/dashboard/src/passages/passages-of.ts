import type { CitationView, StatementView } from '@mithaq/client';

/** A passage as a row shows it. */
export interface Passage {
  readonly citation: CitationView;
  /** Whether it is the row's first passage from a publisher that is named. */
  readonly counts: boolean;
  /** Which of the rival readings it gives, counted from 0, where sources differ. */
  readonly reading: number | undefined;
}

/** What a clause says stands before whom it binds. */
const first = ['text', 'label', 'topics'];

/**
 * The passages behind statements that nobody rejected, each once: rival readings first, then what is said before who is
 * concerned. A passage that lies within another of the same source is not shown twice: the longer one stands for both.
 */
export function passagesOf(statements: readonly StatementView[], readings: ReadonlyMap<string, number> = new Map()): readonly Passage[] {
  const cited = statements
    .filter((statement) => statement.standing !== 'rejected')
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((statement) => statement.citations.map((citation) => ({ citation, reading: readings.get(statement.id) })));
  const distinct = cited
    .filter((passage, place) => !cited.some((other, at) => other !== passage && stands(other.citation, passage.citation, at < place)))
    .map(({ citation }) => ({
      citation,
      reading: cited.find((other) => other.reading !== undefined && within(other.citation, citation))?.reading,
    }))
    .toSorted((one, other) => (one.reading ?? cited.length) - (other.reading ?? cited.length));
  const publishers = new Set<string>();
  return distinct.map((passage) => ({ ...passage, counts: isCounted(passage.citation, publishers) }));
}

function rankOf({ property }: StatementView): number {
  const place = first.indexOf(property);
  return place === -1 ? first.length : place;
}

/** Whether one passage stands for another: it holds it, and if they are the same it comes first. */
function stands(one: CitationView, other: CitationView, comesFirst: boolean): boolean {
  if (!within(other, one)) return false;
  return within(one, other) ? comesFirst : true;
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

import {
  ActorKind,
  CountryCode,
  Day,
  Edtf,
  EventRole,
  EventType,
  fuzzyDate,
  Instrument,
  type Interval,
  Modality,
  TopicCode,
} from '@mithaq/domain';
import { topicOf } from '@mithaq/domain/taxonomy';
import * as z from 'zod';
import type { LexiconEntry, Span } from '../../src/index.ts';

/** Words of a passage, and which of the places where these letters stand is meant, counted from 1. */
const Words = z.strictObject({ exact: z.string().min(1), occurrence: z.int().positive().exactOptional() });
/** A topic that the taxonomy has: the code alone says only that it has the form of one. */
const Topic = TopicCode.refine((code) => topicOf(code) !== undefined, 'expected a topic of the taxonomy');
const Key = z.string().regex(/^[a-z]\w*$/);

const Register = z.array(
  z.strictObject({
    record: Key,
    kind: z.enum(['actor', 'place', 'office', 'agreement']),
    actorKind: ActorKind.exactOptional(),
    country: CountryCode.exactOptional(),
    names: z.array(z.string().min(1)).min(1),
    organisation: Key.exactOptional(),
    tenures: z.array(z.strictObject({ office: Key, from: Edtf.exactOptional(), to: Edtf.exactOptional() })).exactOptional(),
  }),
);

const Newcomers = z.array(
  z.strictObject({
    key: Key,
    kind: z.enum(['actor', 'place', 'office']),
    actorKind: ActorKind.exactOptional(),
    country: CountryCode.exactOptional(),
  }),
);

const Agreements = z.array(z.strictObject({ key: Key, instrument: Instrument, record: Key.exactOptional() }));

const GoldEvent = z.strictObject({
  trigger: Words,
  type: EventType,
  modality: Modality,
  participants: z.array(z.strictObject({ means: Key, role: EventRole })),
  date: Edtf.exactOptional(),
  place: Key.exactOptional(),
  attributedTo: Key.exactOptional(),
  agreements: z.array(Key).exactOptional(),
});

const GoldClause = Words.extend({
  topics: z.array(Topic).min(1),
  agreement: Key.exactOptional(),
  obligated: z.array(Key),
  beneficiaries: z.array(Key),
});

/** A passage as its file holds it; see `../gold/README.md`. */
export const Passage = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  language: z.enum(['ar', 'en']),
  region: z.string().regex(/^[a-z]+$/),
  published: Day,
  /** Which of the batches of the README the passage was written in. */
  batch: z.int().positive().default(1),
  text: z.string().min(1),
  register: Register,
  newcomers: Newcomers,
  agreements: Agreements,
  mentions: z.array(Words.extend({ means: Key, role: z.enum(['actor', 'place']).exactOptional() })),
  dates: z.array(Words.extend({ edtf: Edtf })),
  phrases: z.array(Words.extend({ agreement: Key })),
  topics: z.array(Topic),
  clauses: z.array(GoldClause),
  events: z.array(GoldEvent),
});
export type Passage = z.output<typeof Passage>;

type PlacedWords<Marked> = Omit<Marked, 'exact' | 'occurrence'> & Span;

/** A passage whose marked words have their offsets. */
export interface PlacedPassage extends Omit<Passage, 'mentions' | 'dates' | 'phrases' | 'clauses' | 'events'> {
  readonly mentions: readonly PlacedWords<Passage['mentions'][number]>[];
  readonly dates: readonly PlacedWords<Passage['dates'][number]>[];
  readonly phrases: readonly PlacedWords<Passage['phrases'][number]>[];
  readonly clauses: readonly PlacedWords<Passage['clauses'][number]>[];
  readonly events: readonly (Omit<Passage['events'][number], 'trigger'> & Span)[];
}

/** Gives all marked words of a passage their offsets. @throws Error where words are not there, or stand more than once and none is chosen */
export function place(passage: Passage): PlacedPassage {
  const { text } = passage;
  return {
    ...passage,
    mentions: passage.mentions.map(({ exact, occurrence, ...mention }) => ({ ...mention, ...spanOf(text, { exact, occurrence }) })),
    dates: passage.dates.map(({ exact, occurrence, ...date }) => ({ ...date, ...spanOf(text, { exact, occurrence }) })),
    phrases: passage.phrases.map(({ exact, occurrence, ...phrase }) => ({ ...phrase, ...spanOf(text, { exact, occurrence }) })),
    clauses: passage.clauses.map(({ exact, occurrence, ...clause }) => ({ ...clause, ...spanOf(text, { exact, occurrence }) })),
    events: passage.events.map(({ trigger, ...event }) => ({ ...event, ...spanOf(text, trigger) })),
  };
}

interface ChosenWords {
  readonly exact: string;
  readonly occurrence?: number | undefined;
}

function spanOf(text: string, { exact, occurrence }: ChosenWords): Span {
  const starts = startsOf(text, exact);
  const start = occurrence === undefined && starts.length > 1 ? undefined : starts[(occurrence ?? 1) - 1];
  if (start === undefined) throw new Error(`“${exact}” stands ${starts.length} times; occurrence ${occurrence ?? 'not given'}`);
  return { start, end: start + exact.length, exact };
}

function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** The register of a passage, as the reader is given it. */
export function lexiconEntriesOf({ register, language }: Passage | PlacedPassage): readonly LexiconEntry[] {
  return register.map(({ names, tenures, ...entry }) => ({
    ...entry,
    names: names.map((value, at) => ({ value, language, kind: at === 0 ? 'official' : 'alias' })),
    ...(tenures && { tenures: tenures.map(({ office, ...told }) => ({ office, interval: intervalOf(told) })) }),
  }));
}

function intervalOf({ from, to }: { readonly from?: string; readonly to?: string }): Interval {
  return { ...(from && { from: fuzzyDate(from) }), ...(to && { to: fuzzyDate(to) }) };
}

import { readFileSync } from 'node:fs';
import { type ActorKind, Day, Edtf, EventRole, EventType, Modality } from '@mithaq/domain';
import { z } from 'zod';
import { buildLexicon, type EventFound, fold, type LexiconEntry, type Referred, read, type Span } from '../../src/index.ts';
import { type Scored, shareOf, together } from '../score/scored.ts';
import { pairSpans, type SpanPair } from '../score/span-pairs.ts';
import { type Share, sumOf, type Tally, tallyOf, tallyOfSets } from '../score/tally.ts';

/** The day on which every one of these sentences is published, a Thursday. */
const published = Day.parse('2023-06-15');

const Told = z.strictObject({
  trigger: z.string().min(1),
  type: EventType,
  modality: Modality,
  participants: z.array(z.strictObject({ role: EventRole, name: z.string().min(1), onBehalfOf: z.string().min(1).exactOptional() })),
  date: Edtf.exactOptional(),
  place: z.string().min(1).exactOptional(),
  attributedTo: z.string().min(1).exactOptional(),
});

/**
 * A sentence or two of our own, and the events that it tells; some tell none. Names that the register has stand in braces, with a letter for their kind:
 * `{p:person} {a:body} {f:armed group} {l:place}`; the reader has to find the others. An actor or place is told by its words.
 */
const Sentence = z.strictObject({ text: z.string().min(1), events: z.array(Told) });

/** Rules may be tuned on the first part; the second, every other sentence of each file, tells how far they carry beyond it. */
export type Part = 'tuned' | 'apart';
type Told = z.infer<typeof Told> & Span;

/** A sentence with its marks taken out. */
export interface Telling {
  readonly text: string;
  readonly register: readonly LexiconEntry[];
  readonly events: readonly Told[];
}

/** One part of the sentences of a language. @throws Error where the file is not what it should be */
export function tellingsOf(language: 'ar' | 'en', part: Part): readonly Telling[] {
  const all = z.array(Sentence).parse(JSON.parse(readFileSync(new URL(`${language}.json`, import.meta.url), 'utf8')));
  return all.filter((_, index) => index % 2 === (part === 'tuned' ? 0 : 1)).map((sentence) => unmarked(sentence, language));
}

const kinds: Readonly<Record<string, ActorKind>> = { p: 'person', a: 'authority', f: 'armed-group' };
const marks = /\{(\w):([^}]*)\}/g;

function unmarked({ text: marked, events }: z.infer<typeof Sentence>, language: 'ar' | 'en'): Telling {
  const text = marked.replaceAll(marks, '$2');
  const register = [...marked.matchAll(marks)].map(([, kind = '', name = '']): LexiconEntry => {
    const names = [{ value: name, language, kind: 'official' }] as const;
    const actorKind = kinds[kind];
    return actorKind ? { record: name, kind: 'actor', actorKind, names } : { record: name, kind: 'place', names };
  });
  return { text, register, events: events.map((event) => ({ ...event, ...spanOf(text, event.trigger) })) };
}

function spanOf(text: string, exact: string): Span {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in “${text}”`);
  return { start, end: start + exact.length, exact };
}

/** Reads a sentence and compares the events found with those it tells. */
export function scoreTelling(telling: Telling): Scored {
  const found = read(telling.text, { lexicon: buildLexicon(telling.register), published }).filter((one) => one.kind === 'event');
  const pairing = pairSpans(telling.events, found);
  const { pairs, missed, spurious } = pairing;
  const of = { passage: telling.text, kind: 'event' };
  return {
    rows: [
      { name: 'events', tally: tallyOf(pairing), values: valuesOf(pairs) },
      { name: '  participants', tally: sumOf(pairs.map(participantsOf)), values: {} },
    ],
    failures: [
      ...missed.map((span) => ({ ...of, what: 'missed' as const, of: span.type, span })),
      ...spurious.map((span) => ({ ...of, what: 'spurious' as const, of: span.type, span })),
      ...pairs.flatMap((pair) =>
        differencesOf(pair).map((told) => ({ ...of, what: 'wrong' as const, of: pair.gold.type, span: pair.gold, told })),
      ),
    ],
  };
}

/** Reads and scores one part of the sentences of a language. */
export function scoreTellings(language: 'ar' | 'en', part: Part): Scored {
  return together(tellingsOf(language, part).map(scoreTelling));
}

type Pair = SpanPair<Told, EventFound>;
const asked = ['type', 'modality', 'date', 'place', 'attributedTo'] as const;

function valuesOf(pairs: readonly Pair[]): Readonly<Record<string, Share>> {
  const values = asked.map((name) => [name, shareOf(pairs.map((pair) => isRight(pair, name)))] as const);
  const behalves = shareOf(pairs.flatMap(behalvesOf).map(([one, other]) => one === other));
  return { ...Object.fromEntries(values), onBehalfOf: behalves };
}

/** Asked where either side tells a value. */
function isRight({ gold, found }: Pair, name: (typeof asked)[number]): boolean | undefined {
  const [marked, told] = [gold[name], toldBy(found)[name]];
  return marked === undefined && told === undefined ? undefined : marked === told;
}

function toldBy({ type, modality, date, place, attributedTo }: EventFound): Readonly<Record<(typeof asked)[number], string | undefined>> {
  return { type, modality, date: date?.date.edtf, place: place && nameOf(place), attributedTo: attributedTo && nameOf(attributedTo) };
}

/** Whom or what words mean: a record by its name, a newcomer by its own words. */
function nameOf({ referent, exact }: Referred): string {
  return 'record' in referent ? referent.record : exact;
}

function participantsOf({ gold, found }: Pair): Tally {
  return tallyOfSets(new Set(markedIn(gold)), new Set(readIn(found)));
}

function markedIn({ participants }: Told): readonly string[] {
  return participants.map(({ role, name }) => `${role} ${fold(name).text}`);
}

function readIn({ participations }: EventFound): readonly string[] {
  return participations.map(({ role, actor }) => `${role} ${fold(nameOf(actor)).text}`);
}

/** For whom each signs, where the sentence says so. */
function behalvesOf({ gold, found }: Pair): readonly (readonly [string, string | undefined])[] {
  return gold.participants.flatMap(({ name, onBehalfOf }) => {
    const read = found.participations.find(({ actor }) => nameOf(actor) === name)?.onBehalfOf;
    return onBehalfOf === undefined ? [] : [[onBehalfOf, read && nameOf(read)] as const];
  });
}

function differencesOf(pair: Pair): readonly string[] {
  const { gold, found } = pair;
  const told = toldBy(found);
  const [marked, read] = [markedIn(gold).toSorted().join(', '), readIn(found).toSorted().join(', ')];
  return [
    ...asked.filter((name) => gold[name] !== told[name]).map((name) => `${name} ${gold[name]}, read as ${told[name]}`),
    ...behalvesOf(pair).flatMap(([one, other]) => (one === other ? [] : [`for ${one}, read as for ${other}`])),
    ...(marked === read ? [] : [`participants ${marked}, read as ${read}`]),
  ];
}

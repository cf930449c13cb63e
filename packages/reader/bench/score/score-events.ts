import type { EventFound, Found } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import { keyOf } from './referents.ts';
import { type Failure, type Row, type Scored, shareOf } from './scored.ts';
import { type Pairing, pairSpans, type SpanPair } from './span-pairs.ts';
import { type Share, sumOf, type Tally, tallyOf, tallyOfSets } from './tally.ts';

type Gold = PlacedPassage['events'][number];
type Pair = SpanPair<Gold, EventFound>;

/** Scores events: the triggers, and of the pairs what is told of them. A trigger with another type is found, and its type is wrong. */
export function scoreEvents(passage: PlacedPassage, found: readonly Found[]): Scored {
  const pairing = pairSpans(
    passage.events,
    found.filter((one): one is EventFound => one.kind === 'event'),
  );
  const { pairs } = pairing;
  const rows: Row[] = [
    { name: 'events', tally: tallyOf(pairing), values: valuesOf(pairs, passage) },
    { name: '  participants', tally: sumOf(pairs.map((pair) => participantsOf(pair, passage, true))), values: {} },
    { name: '  whatever their role', tally: sumOf(pairs.map((pair) => participantsOf(pair, passage, false))), values: {} },
  ];
  return { rows, failures: failuresOf(passage, pairing) };
}

function valuesOf(pairs: readonly Pair[], passage: PlacedPassage): Record<string, Share> {
  const ask = (answer: (pair: Pair) => boolean | undefined) => shareOf(pairs.map(answer));
  return {
    type: ask(({ gold, found }) => gold.type === found.type),
    modality: ask(({ gold, found }) => gold.modality === found.modality),
    date: ask(({ gold, found }) => isSame(gold.date, found.date?.date.edtf)),
    place: ask(({ gold, found }) => isSame(gold.place, found.place && keyOf(found.place, passage))),
    'attributed to': ask(({ gold, found }) => isSame(gold.attributedTo, found.attributedTo && keyOf(found.attributedTo, passage))),
  };
}

/** Asked where either side tells a value. */
function isSame(gold: string | undefined, found: string | undefined): boolean | undefined {
  return gold === undefined && found === undefined ? undefined : gold === found;
}

function participantsOf({ gold, found }: Pair, passage: PlacedPassage, withRole: boolean): Tally {
  const marked = gold.participants.map(({ means, role }) => (withRole ? `${role}:${means}` : means));
  const read = found.participations.map(({ actor, role }) => (withRole ? `${role}:${keyOf(actor, passage)}` : keyOf(actor, passage)));
  return tallyOfSets(new Set(marked), new Set(read));
}

function failuresOf(passage: PlacedPassage, { pairs, missed, spurious }: Pairing<Gold, EventFound>): readonly Failure[] {
  const base = { passage: passage.id, kind: 'event' };
  return [
    ...missed.map((span): Failure => ({ ...base, what: 'missed', of: span.type, span })),
    ...spurious.map((span): Failure => ({ ...base, what: 'spurious', of: span.type, span })),
    ...pairs.flatMap((pair) =>
      differencesOf(pair, passage).map((told): Failure => ({ ...base, what: 'wrong', of: pair.gold.type, span: pair.found, told })),
    ),
  ];
}

function differencesOf(pair: Pair, passage: PlacedPassage): readonly string[] {
  const { gold, found } = pair;
  const participants = [
    gold.participants.map(({ means, role }) => `${role}:${means}`),
    found.participations.map(({ actor, role }) => `${role}:${keyOf(actor, passage)}`),
  ].map((list) => list.toSorted().join(' '));
  const told: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['type', gold.type, found.type],
    ['modality', gold.modality, found.modality],
    ['participants', participants[0], participants[1]],
    ['date', gold.date, found.date?.date.edtf],
    ['place', gold.place, found.place && keyOf(found.place, passage)],
    ['attributed to', gold.attributedTo, found.attributedTo && keyOf(found.attributedTo, passage)],
  ];
  return told
    .filter(([, marked, read]) => marked !== read)
    .map(([name, marked, read]) => `${name} ${marked || 'none'}, read as ${read || 'none'}`);
}

import { type Part, type Proposal, partsOf, toldValue, valuesOf } from '../../src/index.ts';
import type { PlacedPassage } from '../score/passage.ts';
import { tells } from './agreements.ts';
import { type HadOf, spanned } from './failures.ts';
import type { Meaning } from './meaning.ts';
import type { Had, HadByKind } from './shares.ts';

type MarkedEvent = PlacedPassage['events'][number];

/** A proposed event, and every marked telling of it: the same type, told by the same word. */
export interface ProposedEvent {
  readonly part: Part;
  readonly tellings: readonly MarkedEvent[];
}

/** The events that are proposed; one that concerns two agreements stands in the proposals of both, and is one. */
export function eventsIn({ events }: PlacedPassage, proposals: readonly Proposal[]): readonly ProposedEvent[] {
  const parts = proposals.flatMap((proposal) => partsOf(proposal, 'event'));
  const once = new Map(parts.map((part) => [`${typeOf(part)} ${part.passages[0]?.start}`, part]));
  return [...once.values()].map((part) => ({ part, tellings: events.filter((one) => one.type === typeOf(part) && tells(part, one)) }));
}

function typeOf(part: Part): string | undefined {
  return toldValue(part, 'type');
}

/** An event is had where one of its type is proposed by the word that tells it. A thing told twice is marked twice and proposed once. */
export function eventsHad({ events }: PlacedPassage, proposed: readonly ProposedEvent[]): HadOf {
  const met = new Set(proposed.flatMap(({ tellings }) => tellings));
  const wrong = proposed.filter(({ tellings }) => tellings.length === 0);
  return {
    had: { marked: events.length, met: met.size, proposed: proposed.length, right: proposed.length - wrong.length },
    failures: [
      ...events.filter((one) => !met.has(one)).flatMap((one) => spanned('missed', one.type, one)),
      ...wrong.flatMap(({ part }) => spanned('spurious', typeOf(part) ?? '', part.passages[0])),
    ],
  };
}

/** What is told of events: of all that are marked, had or not, and of all that are proposed, right or not. */
export function toldOfEvents({ events }: PlacedPassage, proposed: readonly ProposedEvent[], meaning: Meaning): HadByKind {
  const row = (marked: (event: MarkedEvent) => readonly string[], told: (part: Part) => readonly string[]): Had =>
    valuesHad(events, proposed, { marked, told });
  return {
    '  their modality': row(
      ({ modality }) => [modality],
      (part) => valuesOf(part, 'modality').map(({ value }) => value),
    ),
    '  their participants': row(
      ({ participants }) => [...new Set(participants.map(({ means }) => means))],
      (part) => [...new Set(valuesOf(part, 'participations').map(({ value }) => meaning(value.actor)))],
    ),
    '  their dates': row(
      ({ date }) => (date === undefined ? [] : [date]),
      (part) => standing(valuesOf(part, 'date')).map(({ value }) => value.edtf),
    ),
    '  their places': row(
      ({ place }) => (place === undefined ? [] : [place]),
      (part) => standing(valuesOf(part, 'place')).map(({ value }) => meaning(value)),
    ),
  };
}

/** What is only said beside a value is nothing that accepting would put on the record. */
function standing<One extends { readonly isBeside?: true }>(values: readonly One[]): readonly One[] {
  return values.filter(({ isBeside }) => isBeside === undefined);
}

interface Values {
  readonly marked: (event: MarkedEvent) => readonly string[];
  readonly told: (part: Part) => readonly string[];
}

function valuesHad(events: readonly MarkedEvent[], proposed: readonly ProposedEvent[], { marked, told }: Values): Had {
  const met = events.map((event) => {
    const values = new Set(proposed.flatMap(({ part, tellings }) => (tellings.includes(event) ? told(part) : [])));
    return marked(event).filter((value) => values.has(value)).length;
  });
  const right = proposed.map(({ part, tellings }) => {
    const values = new Set(tellings.flatMap(marked));
    return told(part).filter((value) => values.has(value)).length;
  });
  return {
    marked: total(events.map((event) => marked(event).length)),
    met: total(met),
    proposed: total(proposed.map(({ part }) => told(part).length)),
    right: total(right),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}

import type { Ref } from '@mithaq/client';
import {
  actorKinds,
  agreementRoles,
  eventRoles,
  eventTypes,
  type FuzzyDate,
  instruments,
  type LocalizedText,
  type RecordKind,
} from '@mithaq/domain';
import type { KnownHere } from './known-here.ts';

/** What somebody says of a record that they make out of words. */
export interface Said {
  readonly words: string;
  readonly language: string;
  /** The code of its sort: what sort of actor, of instrument, of event; of a clause its topic. */
  readonly sort: string;
  /** The record that it belongs to. */
  readonly whole: Ref | undefined;
  readonly date: FuzzyDate | undefined;
  readonly place: Ref | undefined;
  /** Its place among what belongs to the same record, from 1. */
  readonly ordinal: number;
  /** Actors that take part. */
  readonly actors: readonly Ref[];
}

/** A code with its words. */
export interface Choice {
  readonly code: string;
  readonly label: LocalizedText;
}

/** How a record of one kind is made out of words: what is asked for, and what its fields are then. */
export interface Making {
  readonly sorts: readonly Choice[] | 'topics';
  readonly usualSort: (known: KnownHere) => string;
  /** What kind of record it belongs to, and whether it cannot be without. */
  readonly whole?: { readonly kind: RecordKind; readonly isNeeded: boolean };
  readonly isDated?: true;
  readonly takesActors?: true;
  readonly fields: (said: Said) => Readonly<Record<string, unknown>>;
}

/** The kinds of record that are made out of words. */
export const madeKinds = ['actor', 'agreement', 'clause', 'event', 'place', 'office'] as const;
export type MadeKind = (typeof madeKinds)[number];

const named = ({ words, language }: Said) => [{ value: words, language, kind: 'official' }];
const labelled = ({ words, language }: Said) => ({ [language]: words });
const partIn = (role: string) => (actor: Ref) => ({ actor: actor.id, role });
const noSort = () => '';

export const makings: { readonly [Kind in MadeKind]: Making } = {
  actor: {
    sorts: actorKinds.terms,
    usualSort: ({ found }) =>
      found?.value.kind === 'mention' && 'newcomer' in found.value ? (found.value.newcomer.actorKind ?? 'person') : 'person',
    fields: (said) => ({ kind: said.sort, names: named(said), countries: [] }),
  },
  agreement: {
    sorts: instruments.terms,
    usualSort: ({ found }) => (found?.value.kind === 'agreement' ? found.value.instrument : 'agreement'),
    takesActors: true,
    fields: (said) => ({
      label: labelled(said),
      names: named(said),
      instrument: said.sort,
      nature: 'interstate',
      fields: [],
      participations: said.actors.map(partIn(agreementRoles.schema.enum.party)),
      lineage: [],
      textAvailability: 'reported-only',
    }),
  },
  clause: {
    sorts: 'topics',
    usualSort: ({ found }) => (found?.value.kind === 'clause' ? (found.value.topics[0]?.code ?? '') : ''),
    whole: { kind: 'agreement', isNeeded: true },
    takesActors: true,
    fields: (said) => ({
      agreement: said.whole?.id,
      ordinal: said.ordinal,
      label: labelled(said),
      topics: [said.sort],
      obligated: said.actors.map(({ id }) => id),
      beneficiaries: [],
    }),
  },
  event: {
    sorts: eventTypes.terms,
    usualSort: ({ found }) => (found?.value.kind === 'event' ? found.value.type : 'meeting'),
    whole: { kind: 'agreement', isNeeded: false },
    isDated: true,
    takesActors: true,
    fields: (said) => ({
      type: said.sort,
      label: labelled(said),
      ...(said.date === undefined ? {} : { date: said.date }),
      ...(said.place === undefined ? {} : { place: said.place.id }),
      participations: said.actors.map(partIn(eventRoles.schema.enum.participant)),
      agreements: said.whole ? [said.whole.id] : [],
      clauses: [],
      modality: 'occurred',
      figures: [],
    }),
  },
  place: { sorts: [], usualSort: noSort, fields: (said) => ({ names: named(said) }) },
  office: {
    sorts: [],
    usualSort: noSort,
    whole: { kind: 'actor', isNeeded: true },
    fields: (said) => ({ names: named(said), organisation: said.whole?.id }),
  },
};

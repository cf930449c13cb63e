import type { AnyRecord, RecordKind, RecordOf } from '@mithaq/domain';
import { type FacetLabel, sourceLabels, topicLabels, yearLabels } from './facets.ts';

/** What a record says of itself that documents are narrowed by: its own, and those of records that belong to it. */
export interface NamedIn {
  /** The actors that it names, by whose countries it is found, too. */
  readonly actors: readonly string[];
  /** The countries that it is of by itself. */
  readonly countries: readonly string[];
  /** Other records by whose facets it is found: the place of an event, its clauses. */
  readonly others: readonly string[];
  readonly labels: readonly FacetLabel[];
  /** What else the documents of other records are made from. */
  readonly further?: unknown;
}

const nothing: NamedIn = { actors: [], countries: [], others: [], labels: [] };

const namedBy: { readonly [Kind in RecordKind]: (record: RecordOf<Kind>) => NamedIn } = {
  actor: (actor) => ({ ...nothing, actors: [actor.id, ...ofWholeAndState(actor)], countries: actor.countries }),
  office: ({ organisation }) => ({ ...nothing, actors: [organisation] }),
  tenure: () => nothing,
  recognition: () => nothing,
  place: ({ country }) => ({ ...nothing, countries: country ? [country] : [] }),
  agreement: ({ participations, lineage }) => ({ ...nothing, actors: partiesOf(participations), further: [participations, lineage] }),
  clause: ({ agreement, obligated, beneficiaries, topics }) => ({
    ...nothing,
    actors: [...obligated, ...beneficiaries],
    labels: topicLabels(topics),
    further: agreement,
  }),
  event: ({ label: _label, slug: _slug, figures: _figures, ...course }) => ({
    ...nothing,
    actors: partiesOf(course.participations),
    others: [...(course.place ? [course.place] : []), ...course.clauses],
    labels: yearLabels(course.date),
    further: course,
  }),
  source: (source) => ({
    ...nothing,
    actors: source.publisher && 'actor' in source.publisher ? [source.publisher.actor] : [],
    labels: sourceLabels(source),
  }),
};

type Correlated<Kind extends RecordKind> = { readonly [One in Kind]: RecordOf<One> & { readonly record: One } }[Kind];

/** What a record says of itself that documents are narrowed by. */
export function namedIn<Kind extends RecordKind>(record: Correlated<Kind>): NamedIn {
  return namedBy[record.record](record);
}

function partiesOf(participations: RecordOf<'event'>['participations'] | RecordOf<'agreement'>['participations']): string[] {
  return participations.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor]));
}

function ofWholeAndState(actor: RecordOf<'actor'>): string[] {
  const whole = 'partOf' in actor && actor.partOf ? [actor.partOf] : [];
  return 'actsFor' in actor && actor.actsFor ? [...whole, actor.actsFor] : whole;
}

/** The events among records. */
export function isEvent(record: AnyRecord): record is RecordOf<'event'> {
  return record.record === 'event';
}

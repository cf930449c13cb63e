import { currentTopicOf } from '@mithaq/domain';
import type { FoundValue, ReadParticipation } from '@mithaq/reader';
import type { HeldSuggestion } from '../ports.ts';
import type { SuggestionView } from '../views/suggestion.ts';
import type { SuggestionValueView } from '../views/suggestion-value.ts';
import type { Gathered } from './gather.ts';
import { newcomerView, recordsNamedIn, referentView, referredView } from './referents.ts';
import { refOrIdOf, topicRef } from './refs.ts';

/** The records that suggestions name. */
export function recordsMentioned(suggestions: readonly HeldSuggestion[]): string[] {
  return suggestions.flatMap(({ value, chosen, drafted }) => [
    ...recordsNamedIn(value),
    ...(chosen === undefined ? [] : [chosen]),
    ...recordsDrafted(drafted),
  ]);
}

function recordsDrafted(drafted: HeldSuggestion['drafted']): readonly string[] {
  return (drafted?.subjects ?? []).filter((subject) => !subject.startsWith('statement_'));
}

/** A suggestion as editors are shown it, with the records that it names. */
export function suggestionView(gathered: Gathered, { value, chosen, drafted, ...suggestion }: HeldSuggestion): SuggestionView {
  return {
    ...suggestion,
    value: valueView(gathered, value),
    ...(chosen === undefined ? {} : { chosen: refOrIdOf(gathered, chosen) }),
    ...(drafted === undefined ? {} : { drafted: draftedView(gathered, drafted) }),
  };
}

/** Of what was drafted those records are named that are still there. */
function draftedView(gathered: Gathered, drafted: NonNullable<HeldSuggestion['drafted']>) {
  const records = recordsDrafted(drafted).filter((id) => gathered.held.has(id));
  return { ...drafted, subjects: [...drafted.subjects], records: records.map((id) => refOrIdOf(gathered, id)) };
}

/**
 * Whether readers may see a suggestion: somebody accepted it, and it says nothing that is not published: a date, or words that mean a record. What
 * accepting it drafted is the work of editors until it is published, and then stands on the records themselves.
 */
export function isForReaders({ standing, drafted, value }: HeldSuggestion): boolean {
  const isOfRecord = value.kind === 'date' || (value.kind === 'mention' && 'record' in value);
  return standing === 'accepted' && drafted === undefined && isOfRecord;
}

/** A suggestion as readers are shown it: what it rests on, and what else was thought of, is the affair of those who judge. */
export function publicSuggestionView(gathered: Gathered, { basis: _basis, value, ...suggestion }: HeldSuggestion): SuggestionView {
  const plain = value.kind === 'mention' && 'record' in value ? { kind: value.kind, record: value.record } : value;
  return suggestionView(gathered, { ...suggestion, value: plain });
}

function valueView(gathered: Gathered, value: FoundValue): SuggestionValueView {
  switch (value.kind) {
    case 'mention':
      return mentionView(gathered, value);
    case 'date':
      return value;
    case 'agreement':
      return agreementView(gathered, value);
    case 'clause':
      return clauseView(gathered, value);
    case 'event':
      return eventView(gathered, value);
  }
}

/** Topics as they are called today: what the reader found under a code that was retired since is on the one that took its place. */
function topicRefs({ taxonomy }: Gathered, topics: readonly string[]) {
  const codes = new Set(topics.map((code) => currentTopicOf(code, taxonomy)?.code ?? code));
  return [...codes].map((code) => topicRef(taxonomy, code));
}

type Of<Kind extends FoundValue['kind']> = Extract<FoundValue, { readonly kind: Kind }>;

function mentionView(gathered: Gathered, value: Of<'mention'>): SuggestionValueView {
  const { kind, otherwise, office } = value;
  const more = {
    kind,
    ...(otherwise === undefined ? {} : { otherwise: otherwise.map((one) => referentView(gathered, one)) }),
    ...(office === undefined ? {} : { office: referentView(gathered, office) }),
  };
  if ('record' in value) return { ...more, record: refOrIdOf(gathered, value.record) };
  return { ...more, newcomer: newcomerView(gathered, value.newcomer) };
}

function agreementView(gathered: Gathered, { record, names, participations, topics, ...same }: Of<'agreement'>): SuggestionValueView {
  return {
    ...same,
    ...(record === undefined ? {} : { record: refOrIdOf(gathered, record) }),
    names: [...names],
    participations: participations.map((one) => participationView(gathered, one)),
    topics: topicRefs(gathered, topics),
  };
}

function clauseView(gathered: Gathered, { topics, obligated, beneficiaries, ...same }: Of<'clause'>): SuggestionValueView {
  return {
    ...same,
    topics: topicRefs(gathered, topics),
    obligated: obligated.map((one) => referredView(gathered, one)),
    beneficiaries: beneficiaries.map((one) => referredView(gathered, one)),
  };
}

function eventView(gathered: Gathered, { participations, place, attributedTo, agreements, ...same }: Of<'event'>): SuggestionValueView {
  return {
    ...same,
    participations: participations.map((one) => participationView(gathered, one)),
    agreements: [...agreements],
    ...(place === undefined ? {} : { place: referredView(gathered, place) }),
    ...(attributedTo === undefined ? {} : { attributedTo: referredView(gathered, attributedTo) }),
  };
}

function participationView<Role extends string>(gathered: Gathered, { actor, role, onBehalfOf, capacity }: ReadParticipation<Role>) {
  return {
    actor: referredView(gathered, actor),
    role,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: referredView(gathered, onBehalfOf) }),
    ...(capacity === undefined ? {} : { capacity: referredView(gathered, capacity) }),
  };
}

import 'server-only';
import type { AgreementPage, ClauseView } from '@mithaq/client';
import { instruments, statuses } from '@mithaq/domain';
import { clausesByGroup } from '../../agreement/clauses-by-group.ts';
import { namesOf } from '../../agreement/names-of.ts';
import { directionOf } from '../../i18n/routing.ts';
import { lineOf } from '../../status/line-of.ts';
import type { Telling } from '../telling.ts';
import { dateFact, differing, firstPassage, namesFact, ownWords, phrasesFact } from './facts.ts';
import type { RecordPreview, ShownTopic } from './shown-preview.ts';

/** An agreement at a glance: its names in their inks, status, parties, place and day, one passage, its clauses by topic. */
export function agreementPreview(agreement: AgreementPage, telling: Telling): RecordPreview {
  const titles = namesOf(agreement.names, agreement.disputes, agreement.ref.id).titles;
  const toldFirst = titles.flatMap(({ view }) => view.statements);
  const rest = [...agreement.parts, ...agreement.clauses].flatMap(({ statements }) => statements);
  return {
    sort: [telling.words(instruments.label(agreement.instrument))],
    title: telling.words(agreement.ref.label),
    names: titles.map(({ view: { name }, reading }) => ({
      words: name.value,
      language: name.language,
      direction: directionOf(name.language),
      ...(reading === undefined ? {} : { reading }),
    })),
    statuses: agreement.status.values.map(({ status }) => ({ words: telling.words(statuses.label(status)), stroke: lineOf(status) })),
    facts: factsOf(agreement, telling),
    ...firstPassage([...toldFirst, ...rest], telling),
    topics: topicsOf(agreement.clauses, telling),
    ...differing(agreement.disputes, telling),
  };
}

function factsOf(agreement: AgreementPage, telling: Telling): RecordPreview['facts'] {
  const parties = agreement.parts.filter(({ role }) => role === 'party');
  const signatories = agreement.parts.filter(({ role }) => role === 'signatory').map(({ actor }) => actor);
  const signed = agreement.events.find(({ type, modality }) => type === 'signature' && modality === 'occurred');
  const placed = signed ?? agreement.events.find(({ date }) => date !== undefined);
  return [
    ...phrasesFact(
      telling,
      'preview.facts.parties',
      parties.map(({ actor, onBehalfOf }) => partyWords(actor, onBehalfOf, telling)),
    ),
    ...namesFact(telling, 'preview.facts.signatories', signatories),
    ...namesFact(telling, 'preview.facts.place', signed?.place ? [signed.place] : []),
    ...dateFact(telling, placed?.date, placed?.modality),
  ];
}

type Party = AgreementPage['parts'][number]['actor'];

function partyWords(actor: Party, onBehalfOf: Party | undefined, telling: Telling) {
  const name = telling.words(actor.label);
  if (onBehalfOf === undefined) return name;
  const words = telling.t('preview.onBehalfOf', { actor: telling.plain(actor.label), state: telling.plain(onBehalfOf.label) });
  return ownWords(words, telling);
}

/** So many clauses of a group are drawn. */
const mostClauses = 12;

/** The clauses by group of topics. */
export function topicsOf(clauses: readonly ClauseView[], telling: Telling): readonly ShownTopic[] {
  return clausesByGroup(clauses).map((group) => {
    const left = group.clauses.length - mostClauses;
    return {
      label: group.code === '' ? ownWords(telling.t('preview.noTopic'), telling) : telling.words(group.label),
      count: telling.t('preview.clauses', { count: group.clauses.length }),
      clauses: group.clauses.slice(0, mostClauses).map(({ support }) => ({ sources: support.sources, independent: support.independent })),
      ...(left > 0 ? { more: telling.t('preview.more', { count: left }) } : {}),
    };
  });
}

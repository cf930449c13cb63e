import 'server-only';
import type { ClausePage, OfficePage, PlacePage, TopicList } from '@mithaq/client';
import type { Telling } from '../telling.ts';
import { topicsOf } from './agreement.ts';
import { countFact, dateFact, differing, firstPassage, namesFact, ownWords, phrasesFact } from './facts.ts';
import type { RecordPreview } from './shown-preview.ts';

type Sort = 'clause' | 'office' | 'place' | 'topic';

const bare = { names: [], statuses: [], topics: [] } as const;

function sortOf(sort: Sort, telling: Telling): Pick<RecordPreview, 'sort'> {
  return { sort: [ownWords(telling.t(`preview.sorts.${sort}`), telling)] };
}

/** A clause at a glance: whose, on whom, for whom, by when. */
export function clausePreview({ row }: ClausePage, telling: Telling): RecordPreview {
  return {
    ...bare,
    ...sortOf('clause', telling),
    title: telling.words(row.text ?? row.ref.label),
    facts: [
      ...namesFact(telling, 'preview.facts.agreement', [row.agreement]),
      ...namesFact(telling, 'preview.facts.obligated', row.obligated),
      ...namesFact(telling, 'preview.facts.beneficiaries', row.beneficiaries),
      ...dateFact(telling, row.deadline, 'planned'),
    ],
    ...firstPassage(row.statements, telling),
    topics: topicsOf([row], telling),
    ...differing(row.disputes, telling),
  };
}

/** An office at a glance: whose it is, and who held it. */
export function officePreview(office: OfficePage, telling: Telling): RecordPreview {
  return {
    ...bare,
    ...sortOf('office', telling),
    title: telling.words(office.ref.label),
    facts: [
      ...namesFact(telling, 'preview.facts.organisation', [office.organisation]),
      ...namesFact(
        telling,
        'preview.facts.holders',
        office.tenures.map(({ person }) => person),
      ),
    ],
    ...firstPassage(
      office.tenures.flatMap(({ statements }) => statements),
      telling,
    ),
    ...differing(office.disputes, telling),
  };
}

/** A place at a glance: where it lies, and how much happened there. */
export function placePreview(place: PlacePage, telling: Telling): RecordPreview {
  const countries = new Intl.DisplayNames(telling.locale, { type: 'region' });
  const { country, within, ref } = place.row;
  return {
    ...bare,
    ...sortOf('place', telling),
    title: telling.words(ref.label),
    facts: [
      ...phrasesFact(
        telling,
        'preview.facts.countries',
        country === undefined ? [] : [ownWords(countries.of(country) ?? country, telling)],
      ),
      ...namesFact(telling, 'preview.facts.within', within ? [within] : []),
      ...countFact(telling, 'preview.facts.events', place.eventCount),
    ],
    ...firstPassage(place.statements, telling),
    ...differing(place.disputes, telling),
  };
}

/** A topic at a glance: what it takes in, and how much the register has on it. */
export function topicPreview({ topic, scope, clauseCount, agreementCount }: TopicList[number], telling: Telling): RecordPreview {
  return {
    ...bare,
    ...sortOf('topic', telling),
    title: telling.words(topic.label),
    facts: [
      ...(Object.keys(scope).length > 0 ? phrasesFact(telling, 'preview.facts.scope', [telling.words(scope)]) : []),
      ...(topic.group.code === topic.code ? [] : phrasesFact(telling, 'preview.facts.group', [telling.words(topic.group.label)])),
      ...countFact(telling, 'preview.facts.clauses', clauseCount),
      ...countFact(telling, 'preview.facts.agreements', agreementCount),
    ],
  };
}

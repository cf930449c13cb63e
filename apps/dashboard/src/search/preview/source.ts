import 'server-only';
import type { SourcePage } from '@mithaq/client';
import { rights, sourceTypes } from '@mithaq/domain';
import { directionOf } from '../../i18n/routing.ts';
import type { Telling } from '../telling.ts';
import { countFact, dateFact, ownWords, phrasesFact, shownPassage } from './facts.ts';
import type { RecordPreview } from './shown-preview.ts';

/** A source at a glance, with one passage: the one that begins at `start`, else its first. */
export function sourcePreview(source: SourcePage, start: number | undefined, telling: Telling): RecordPreview {
  const { row, passages } = source;
  const chosen = passages.find((passage) => passage.start === start) ?? passages[0];
  return {
    sort: [telling.words(sourceTypes.label(row.type))],
    title: telling.words(row.ref.label),
    names: row.title ? [{ words: row.title.value, language: row.title.language, direction: directionOf(row.title.language) }] : [],
    statuses: [],
    facts: factsOf(source, telling),
    ...(chosen ? { passage: shownPassage({ ...chosen, source: row.ref }, telling) } : {}),
    topics: [],
  };
}

function factsOf({ row, rights: held }: SourcePage, telling: Telling): RecordPreview['facts'] {
  const publisher = row.ref.publisher ? telling.words(row.ref.publisher) : ownWords(telling.t('noPublisher'), telling);
  return [
    ...phrasesFact(telling, 'preview.facts.publisher', [publisher]),
    ...dateFact(telling, row.published),
    ...phrasesFact(telling, 'preview.facts.rights', [telling.words(rights.label(held))]),
    ...countFact(telling, 'preview.facts.passages', row.passageCount),
  ];
}

import type { AgreementData } from './agreement-data.ts';
import arAgreements from './ar/agreements.json' with { type: 'json' };
import arClauses from './ar/clauses.json' with { type: 'json' };
import arDates from './ar/dates.json' with { type: 'json' };
import arTopics from './ar/topics.json' with { type: 'json' };
import arVerbalNouns from './ar/verbal-nouns.json' with { type: 'json' };
import type { ClauseData } from './clause-data.ts';
import enAgreements from './en/agreements.json' with { type: 'json' };
import enClauses from './en/clauses.json' with { type: 'json' };
import enDates from './en/dates.json' with { type: 'json' };
import enTopics from './en/topics.json' with { type: 'json' };
import enVerbalNouns from './en/verbal-nouns.json' with { type: 'json' };
import type { DateData } from './language.ts';
import { arabic, english, type Language, languageOf } from './languages.ts';
import type { TopicData } from './topic-data.ts';
import type { VerbalNounData } from './verbal-noun-data.ts';

/** A language with what texts are read by: how it writes of dates, agreements, topics and clauses. */
export interface Vocabulary extends Language, ReadingData {}

interface ReadingData {
  readonly dates: DateData;
  readonly agreements: AgreementData;
  readonly topics: TopicData;
  readonly clauses: ClauseData;
  readonly verbalNouns: VerbalNounData;
}

const ar: ReadingData = { dates: arDates, agreements: arAgreements, topics: arTopics, clauses: arClauses, verbalNouns: arVerbalNouns };
const en: ReadingData = { dates: enDates, agreements: enAgreements, topics: enTopics, clauses: enClauses, verbalNouns: enVerbalNouns };

/** The languages that the reader knows, with all that reading needs. Apart from `languages`, which is all that comparing words needs. */
export const vocabularies: readonly [Vocabulary, ...Vocabulary[]] = [vocabulary(arabic, ar), vocabulary(english, en)];

const byTag: ReadonlyMap<string, Vocabulary> = new Map(vocabularies.map((one) => [one.tag, one]));

/** The same of the language whose rules a folded word is read by. */
export function vocabularyOf(word: string): Vocabulary {
  return byTag.get(languageOf(word).tag) ?? vocabularies[0];
}

function vocabulary(language: Language, data: ReadingData): Vocabulary {
  return { ...language, ...data };
}

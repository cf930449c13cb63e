import {
  CountryCode,
  eventTypes,
  type InterfaceLanguage,
  instruments,
  type LocalizedText,
  pickText,
  RecordId,
  type Taxonomy,
  topicOf,
  type Words,
} from '@mithaq/domain';
import { countInWords, effectOf } from '@mithaq/reader/editing';
import type { LearnedRow } from '../ports.ts';
import type { LearnedView } from '../views/learning.ts';
import type { Gathered } from './gather.ts';
import { refOrIdOf } from './refs.ts';
import { ruleWords } from './rule-words.ts';

/** The records whose aliases were judged. */
export function recordsLearnedOf(rows: readonly LearnedRow[]): readonly string[] {
  return rows.flatMap(({ basis }) => partsOf(basis).flatMap((part) => (RecordId.safeParse(part).success ? [part] : [])));
}

/** What was learned of a basis, in words. */
export function learnedView(gathered: Gathered, { basis, accepted, rejected, reset }: LearnedRow): LearnedView {
  const [id] = recordsLearnedOf([{ basis, accepted, rejected }]);
  const record = id === undefined ? undefined : refOrIdOf(gathered, id);
  const effect = effectOf({ accepted, rejected });
  return {
    basis,
    label: labelOf(basis, { record: record?.label, taxonomy: gathered.taxonomy }),
    ...(record === undefined ? {} : { record }),
    accepted,
    rejected,
    ...(effect === undefined ? {} : { effect }),
    words: inWords({ accepted, rejected }),
    ...(reset === undefined ? {} : { reset: { ...reset } }),
  };
}

/** A basis is a family and what is particular, with colons between them (of an office, the role and the country with a bar between). */
function partsOf(basis: string): readonly string[] {
  return basis.split(basis.startsWith('office:') ? /[:|]/ : ':');
}

/** What the families of bases are called. One that is not known here is called by its name. */
const families: Readonly<Record<string, Words>> = {
  alias: { ar: 'اسم', en: 'name' },
  country: { ar: 'بلد', en: 'country' },
  office: { ar: 'منصب', en: 'office' },
  newcomer: { ar: 'جديد على السجل', en: 'new to the register' },
  date: { ar: 'تاريخ', en: 'date' },
  agreement: { ar: 'اتفاق', en: 'agreement' },
  topic: { ar: 'موضوع', en: 'topic' },
  event: { ar: 'حدث', en: 'event' },
  model: { ar: 'نموذج', en: 'model' },
};

/** By what parts of a basis are called. */
interface Names {
  readonly record: LocalizedText | undefined;
  readonly taxonomy: Taxonomy;
}

/** “name: Salah al-Namroush — النمروش”: the family, then each part by the name that it has in the language, if any. */
function labelOf(basis: string, names: Names): LocalizedText {
  const [family = '', ...parts] = partsOf(basis);
  const terms = parts.filter((part) => part !== '').map((part) => termOf(part, family, names));
  return { ar: inLanguage('ar', family, terms), en: inLanguage('en', family, terms) };
}

function inLanguage(language: InterfaceLanguage, family: string, terms: readonly LocalizedText[]): string {
  const called = families[family]?.[language] ?? family;
  const told = terms.map((term) => pickText(term, language).text).join(' — ');
  return told === '' ? called : `${called}: ${told}`;
}

/** What a part of a basis is called: a record by its caption, a code by its label, words by themselves. */
function termOf(part: string, family: string, { record, taxonomy }: Names): LocalizedText {
  const known = RecordId.safeParse(part).success ? record : termLabel(family, part, taxonomy);
  return known === undefined || Object.keys(known).length === 0 ? { und: part } : known;
}

/** What the code of an event's type, an instrument, a topic, a country or one of the reader's own rules is called. */
function termLabel(family: string, code: string, taxonomy: Taxonomy): LocalizedText | undefined {
  if (family === 'event') return eventTypes.term(code)?.label;
  if (family === 'agreement') return instruments.term(code)?.label;
  if (family === 'topic') return topicOf(code, taxonomy)?.label;
  const isCountry = (family === 'country' || family === 'office') && CountryCode.safeParse(code).success;
  return isCountry ? countryLabel(code) : ruleWords[family]?.[code];
}

function countryLabel(code: string): LocalizedText {
  const called = (language: InterfaceLanguage) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  return { ar: called('ar'), en: called('en') };
}

const effects: Readonly<Record<NonNullable<LearnedView['effect']> | 'none', Words>> = {
  trusted: { ar: 'فما يماثله مرجّح عالي الثقة', en: 'so others like it are shown as sure' },
  doubted: { ar: 'فما يماثله متوسط الثقة في الأكثر', en: 'so others like it are of medium confidence at most' },
  distrusted: { ar: 'فما يماثله ضعيف الثقة', en: 'so others like it are of low confidence' },
  none: { ar: 'ولا أثر لذلك بعد', en: 'which changes nothing yet' },
};

function inWords(count: { readonly accepted: number; readonly rejected: number }): LocalizedText {
  const counted = countInWords(count);
  const follows = effects[effectOf(count) ?? 'none'];
  return { ar: `${counted['ar']}، ${follows.ar}`, en: `${counted['en']}, ${follows.en}` };
}

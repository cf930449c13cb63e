import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import { certainPart } from '../certain-date.ts';

/** A record's id as FollowTheMoney takes ids: letters, digits, points and hyphens, so no underscore. */
export function toFtmId(id: string): string {
  return id.replace('_', '-');
}

/** The id of the record that an entity's id was made from; any text that is none comes back as some text that is none. */
export function fromFtmId(id: string): string {
  return id.replace('-', '_');
}

/** FollowTheMoney's 64 languages (ISO 639-3) by their two letters (ISO 639-1). */
const languages: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  az: 'aze',
  be: 'bel',
  bg: 'bul',
  bn: 'ben',
  bs: 'bos',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  ka: 'kat',
  kk: 'kaz',
  km: 'khm',
  kn: 'kan',
  ko: 'kor',
  ky: 'kir',
  lb: 'ltz',
  lt: 'lit',
  lv: 'lav',
  mk: 'mkd',
  mn: 'mon',
  ms: 'msa',
  mt: 'mlt',
  my: 'mya',
  ne: 'nep',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sq: 'sqi',
  sr: 'srp',
  sv: 'swe',
  sw: 'swa',
  tg: 'tgk',
  tk: 'tuk',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  uz: 'uzb',
  zh: 'zho',
};

const inThreeLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(languages),
  ...[...Object.values(languages), 'cnr', 'fil'].map((code) => [code, code] as const),
]);

/** A BCP 47 tag as FollowTheMoney's three letters; `undefined` for a language that it does not list, such as Kurdish. */
export function toFtmLanguage(tag: string): string | undefined {
  return inThreeLetters.get(tag.split('-')[0] ?? tag);
}

/**
 * A date as FollowTheMoney takes dates: an ISO 8601 prefix, as long as the date is certain. Its reader knows the years 1000 to
 * 2999 only.
 */
export function toFtmDate(date: FuzzyDate): string | undefined {
  const certain = certainPart(date);
  return certain !== undefined && /^[12]/.test(certain) ? certain : undefined;
}

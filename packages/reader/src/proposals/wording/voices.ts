import type { InterfaceLanguage } from '@mithaq/domain';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** How people, place and whom an event is aimed at follow its type. */
export interface EventWords {
  readonly people: string;
  /** Where only one is told, of what takes two. */
  readonly one?: string;
  readonly target: string;
  readonly place: string;
}

/** What titles and labels are made of in one language: whole phrases, so that each language keeps its own order. */
export interface Words {
  /** What an instrument is called where its own label cannot stand in a title. */
  readonly instruments: Readonly<Record<string, string>>;
  /** Instruments whose labels are feminine, where verbs agree with them. */
  readonly feminineInstruments: readonly string[];
  readonly between: string;
  readonly of: string;
  readonly called: string;
  /** Before the topics, where they are few. */
  readonly on: string;
  /** By modality. */
  readonly signed: Readonly<Record<string, string>>;
  readonly signedFeminine: Readonly<Record<string, string>>;
  /** Before a day, a month or a year; other dates bring their own words. */
  readonly onDay: string;
  readonly inPlace: string;
  readonly bySignatories: string;
  readonly bySignatoriesFeminine: string;
  /** The same where neither day nor place are told. */
  readonly signedBy: string;
  readonly signedByFeminine: string;
  readonly comma: string;
  readonly owedBy: string;
  readonly owedTo: string;
  /** By the plural category of the count (CLDR). */
  readonly clauses: Readonly<Record<string, string>>;
  readonly modalities: Readonly<Record<string, string>>;
  /** By type of event; `other` for the rest. */
  readonly events: Readonly<Record<string, EventWords>>;
}

/** A language to word proposals in. */
export interface Voice {
  readonly language: InterfaceLanguage;
  readonly words: Words;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (count: number) => string;
}

const locales: Readonly<Record<InterfaceLanguage, string>> = { ar: 'ar', en: 'en-GB' };
const words: Readonly<Record<InterfaceLanguage, Words>> = { ar, en };

function voiceIn(language: InterfaceLanguage): Voice {
  const rules = new Intl.PluralRules(locales[language]);
  const lists = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  return { language, words: words[language], list: (items) => lists.format(items), plural: (count) => rules.select(count) };
}

/** Both interface languages. */
export const voices: readonly [Voice, Voice] = [voiceIn('ar'), voiceIn('en')];

/** A phrase with its places filled in. */
export function filled(phrase: string, places: Readonly<Record<string, string>>): string {
  return phrase.replaceAll(/\{([a-z]+)\}/g, (_, place: string) => places[place] ?? '');
}

import { Force } from '@mithaq/domain';
import type { ProvisionVerb } from '../languages/clause-data.ts';
import { languageOf } from '../languages/languages.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from '../languages/vocabularies.ts';
import { perWord } from '../text/known-words.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { VerbForms } from '../text/verb-forms.ts';

/** A verb of providing or agreeing, ready for looking up. */
export interface Provision {
  /** Whose doing the verb tells: an agreement's ("provides for") or its parties' ("agreed on"). */
  readonly subject: 'agreement' | 'parties';
  readonly prepositions: Patterns<true>;
  /** Prepositions that are written onto the word after them. */
  readonly clitics: ReadonlySet<string>;
  /** The object may follow without a preposition. */
  readonly isTransitive: boolean;
  readonly force?: Force;
  readonly isWeak: boolean;
  /** It means nothing but providing, so that a document may be its subject: "stipulates". */
  readonly isTelling: boolean;
  /** It tells what was agreed where several do it together. */
  readonly isMutual: boolean;
  /** The preposition has to follow directly. */
  readonly isAdjacent: boolean;
  /** The verb itself says what is provided. */
  readonly isWhole: boolean;
}

/** The verbs of each language: a word of one is no form of the other's. */
const provisions: readonly VerbForms<Provision>[] = vocabularies.map(verbsOf);

/** The verbs that a word may be a form of; a conjunction may be written onto it. */
export function provisionsOf({ word }: Token): readonly Provision[] {
  return provisionsOfWord(word);
}

const provisionsOfWord = perWord(({ readings }): readonly Provision[] =>
  readings.flatMap(({ word, clitics }) => (clitics.length < 2 ? provisions.flatMap((verbs) => verbs.of(word)) : [])),
);

/** Whether a word as it stands, with nothing written onto it, is one of the verbs. */
export function isPlainVerb({ word }: Token): boolean {
  return isPlain(word);
}

const isPlain = perWord(({ text }) => provisions.some((verbs) => verbs.has(text)));

/** Whether a word says that an agreement provides something. */
export function isProvision(token: Token): boolean {
  return provisionsOf(token).some(({ subject }) => subject === 'agreement');
}

/** Whether a word surely says so, and is said of nothing but a document. */
export function isStipulation(token: Token): boolean {
  return provisionsOf(token).some(({ subject, isWhole, isAdjacent }) => subject === 'agreement' && !isWhole && !isAdjacent);
}

/** How a verb of any meaning provides: what follows it is the object. */
export const anyVerb: Provision = {
  subject: 'agreement',
  prepositions: patterns<true>([], 'word'),
  clitics: new Set(),
  isTransitive: true,
  isWeak: false,
  isTelling: false,
  isMutual: false,
  isAdjacent: false,
  isWhole: true,
};

/** Whether a word may be a verb whose subject is an agreement, by how it begins or ends; a conjunction may be written onto it. */
export function mayOpen({ word }: Token): boolean {
  return looksAsVerb(word);
}

const looksAsVerb = perWord(({ text, readings }) => {
  const { conjunctions } = languageOf(text).clitics;
  return readings.some(({ word, clitics }) => clitics.every((one) => conjunctions.includes(one)) && hasVerbForm(word));
});

function hasVerbForm(word: string): boolean {
  const { prefixes, suffixes } = vocabularyOf(word).clauses.openers;
  const isLong = (affix: string) => word.length > affix.length + 2;
  return prefixes.some((one) => word.startsWith(one) && isLong(one)) || suffixes.some((one) => word.endsWith(one) && isLong(one));
}

function verbsOf(language: Vocabulary): VerbForms<Provision> {
  const verbs = new VerbForms<Provision>(language.agreements.conjugation);
  for (const verb of language.clauses.provide) verbs.add(verb, provisionOf(verb, 'agreement', language));
  for (const verb of language.clauses.agree) verbs.add(verb, provisionOf(verb, 'parties', language));
  return verbs;
}

function provisionOf(
  { prepositions, force, isWeak, isTelling, isMutual, isAdjacent, isWhole }: ProvisionVerb,
  subject: Provision['subject'],
  { clitics }: Vocabulary,
): Provision {
  const written = prepositions.filter((one) => one !== '' && !clitics.prepositions.includes(one));
  return {
    subject,
    prepositions: patterns(
      written.map((pattern) => [pattern, true] as const),
      'word',
    ),
    clitics: new Set(prepositions.filter((one) => clitics.prepositions.includes(one))),
    isTransitive: prepositions.includes(''),
    isWeak: isWeak ?? false,
    isTelling: isTelling ?? false,
    isMutual: isMutual ?? false,
    isAdjacent: isAdjacent ?? false,
    isWhole: isWhole ?? false,
    ...(force !== undefined && { force: Force.parse(force) }),
  };
}

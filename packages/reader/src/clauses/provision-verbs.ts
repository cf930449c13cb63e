import { Force } from '@mithaq/domain';
import type { ProvisionVerb } from '../languages/clause-data.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from '../languages/vocabularies.ts';
import { perWord } from '../text/known-words.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { verbForms } from '../text/verb-forms.ts';

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
  /** The preposition has to follow directly. */
  readonly isAdjacent: boolean;
  /** The verb itself says what is provided. */
  readonly isWhole: boolean;
}

const provisions: ReadonlyMap<string, readonly Provision[]> = byForm();

/** The verbs that a word may be a form of; a conjunction may be written onto it. */
export function provisionsOf({ word }: Token): readonly Provision[] {
  return provisionsOfWord(word);
}

const provisionsOfWord = perWord(({ readings }): readonly Provision[] =>
  readings.flatMap(({ word, clitics }) => (clitics.length < 2 ? (provisions.get(word) ?? []) : [])),
);

/** Whether a word says that an agreement provides something. */
export function isProvision(token: Token): boolean {
  return provisionsOf(token).some(({ subject }) => subject === 'agreement');
}

/** How a verb of any meaning provides: what follows it is the object. */
export const anyVerb: Provision = {
  subject: 'agreement',
  prepositions: patterns<true>([], 'word'),
  clitics: new Set(),
  isTransitive: true,
  isWeak: false,
  isAdjacent: false,
  isWhole: true,
};

/** Whether a word may be a verb whose subject is an agreement, by how it begins or ends. */
export function mayOpen({ word }: Token): boolean {
  return looksAsVerb(word);
}

const looksAsVerb = perWord(({ text }) => {
  const { prefixes, suffixes } = vocabularyOf(text).clauses.openers;
  const isLong = (affix: string) => text.length > affix.length + 2;
  return prefixes.some((one) => text.startsWith(one) && isLong(one)) || suffixes.some((one) => text.endsWith(one) && isLong(one));
});

function byForm(): ReadonlyMap<string, readonly Provision[]> {
  const found = new Map<string, Provision[]>();
  for (const language of vocabularies) {
    for (const verb of language.clauses.provide) put(found, verb, provisionOf(verb, 'agreement', language), language);
    for (const verb of language.clauses.agree) put(found, verb, provisionOf(verb, 'parties', language), language);
  }
  return found;
}

function put(found: Map<string, Provision[]>, verb: ProvisionVerb, provision: Provision, { agreements }: Vocabulary): void {
  for (const form of verbForms(verb, agreements.conjugation)) {
    const held = found.get(form);
    if (held === undefined) found.set(form, [provision]);
    else held.push(provision);
  }
}

function provisionOf(
  { prepositions, force, isWeak, isAdjacent, isWhole }: ProvisionVerb,
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
    isAdjacent: isAdjacent ?? false,
    isWhole: isWhole ?? false,
    ...(force !== undefined && { force: Force.parse(force) }),
  };
}

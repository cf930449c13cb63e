import { AgreementRole, Instrument } from '@mithaq/domain';
import type { AgreementData, AgreementNoun, PhraseData, VerbData } from '../languages/agreement-data.ts';
import { languageOf } from '../languages/languages.ts';
import { type Vocabulary, vocabularies } from '../languages/vocabularies.ts';
import { folded } from '../text/fold.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import { shapes } from '../text/shapes.ts';
import { VerbForms } from '../text/verb-forms.ts';

/** One agreement, two, or more. */
type HowMany = 'one' | 'two' | 'more';

/** What must stand with a noun for it to mean an agreement. */
type Need = 'making' | 'name' | 'support' | 'telling';

/** What a noun of the lexicon means. */
export interface NounMeaning {
  readonly instrument: Instrument;
  /** The noun as the lexicon lists it: what judgements are counted under. */
  readonly noun: string;
  readonly howMany: HowMany;
  readonly isGeneric: boolean;
  /** Means one spoken of before, and nothing by itself. */
  readonly isBack: boolean;
  /** Points back where what it needs does not stand with it. */
  readonly orBack: boolean;
  readonly needs: ReadonlySet<Need>;
}

export const nounPatterns: Patterns<NounMeaning> = patterns(
  vocabularies.flatMap(({ agreements }) => agreements.nouns.flatMap(entriesOf)),
  'bare',
);

/** What makes a plain agreement one of a sharper kind. */
export const sharperPatterns: Patterns<Instrument> = patterns(
  vocabularies.flatMap(({ agreements }) =>
    Object.entries(agreements.sharper).flatMap(([code, written]) => written.map((pattern) => [pattern, Instrument.parse(code)] as const)),
  ),
  'stem',
);

export const notAgreements = asWritten(({ agreements }) => agreements.not);
/** What the parties did, and no noun for what they made (`true`); and what only looks like it. */
export const deeds: Patterns<boolean> = patterns(
  vocabularies.flatMap(({ agreements }) => [
    ...agreements.deeds.map((pattern) => [pattern, true] as const),
    ...agreements.notDeeds.map((pattern) => [pattern, false] as const),
  ]),
  'word',
);
export const aims = asWritten(({ agreements }) => agreements.aims);
/** Words that lead to an agreement which is there: "extending", "violating". What is wished or denied before them is not the agreement. */
export const existing = wordSet(({ agreements }) => agreements.existing);
/** What stands for the noun of an agreement that is told beside another: "and another for …". */
export const others = wordSet(({ agreements }) => agreements.others);
export const namings = asWritten(({ agreements }) => agreements.namings);
export const behalfLeads = asWritten(({ agreements }) => agreements.parties.behalf);
export const joints = asWritten(({ agreements }) => agreements.parties.joints);
export const together = asWritten(({ agreements }) => agreements.parties.together);

/** What stands before those who take part, with their role. */
export const roleLeads: Patterns<AgreementRole> = patterns(
  vocabularies.flatMap(({ agreements }) =>
    Object.entries(agreements.parties.roles).flatMap(([code, written]) =>
      written.map((pattern) => [pattern, AgreementRole.parse(code)] as const),
    ),
  ),
  'word',
);

/** Words of making an agreement, in any form. */
export const makings = formsIn(({ making }) => making);
/** Those that tell of two or more who make it. */
export const concludings = formsIn(({ concluding }) => concluding);

/** Words between a maker's name and the verb that put the name in a place's stead. */
export const placeWords = wordSet(({ agreements }) => agreements.parties.places);

/** How phrases are made in one language, ready for looking up. */
export interface PhraseWords {
  readonly isBefore: boolean;
  readonly stops: ReadonlySet<string>;
  readonly links: Patterns<true>;
  readonly linkClitics: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly yearNouns: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly adjectives: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly closedEnding: string;
  readonly verbPrefixes: readonly string[];
  readonly notVerbs: ReadonlySet<string>;
  /** Whether a word has the shape of a verb, and not that of a noun. */
  readonly isVerbShaped: (word: string) => boolean;
  readonly verbEndings: readonly string[];
  readonly nounEndings: readonly string[];
  readonly instrumentLinks: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly twos: ReadonlySet<string>;
}

const phraseWords: ReadonlyMap<string, PhraseWords> = new Map(vocabularies.map(({ tag, agreements }) => [tag, ready(agreements.phrase)]));
const none = ready({
  modifiers: 'after',
  stops: [],
  links: [],
  linkClitics: [],
  inner: [],
  yearNouns: [],
  adjectiveEndings: [],
  adjectives: [],
  idle: [],
  measures: [],
  closedEnding: '',
  verbPrefixes: [],
  notVerbs: [],
  verbShapes: [],
  nounShapes: [],
  verbEndings: [],
  nounEndings: [],
  instrumentLinks: [],
  pointers: [],
  twos: [],
});

/** The grammar of phrases in the language of a word. */
export function phraseWordsOf(word: string): PhraseWords {
  return phraseWords.get(languageOf(word).tag) ?? none;
}

function ready(data: PhraseData): PhraseWords {
  const [hasVerbShape, hasNounShape] = [shapes(data.verbShapes), shapes(data.nounShapes)];
  return {
    isBefore: data.modifiers === 'before',
    stops: setOf(data.stops),
    links: patterns(
      data.links.map((pattern) => [pattern, true] as const),
      'word',
    ),
    linkClitics: setOf(data.linkClitics),
    inner: setOf(data.inner),
    yearNouns: setOf(data.yearNouns),
    adjectiveEndings: [...setOf(data.adjectiveEndings)],
    adjectives: setOf(data.adjectives),
    idle: setOf(data.idle),
    measures: setOf(data.measures),
    closedEnding: data.closedEnding,
    verbPrefixes: data.verbPrefixes,
    notVerbs: setOf(data.notVerbs),
    isVerbShaped: (word) => hasVerbShape(word) && !hasNounShape(word),
    verbEndings: data.verbEndings,
    nounEndings: data.nounEndings,
    instrumentLinks: setOf(data.instrumentLinks),
    pointers: setOf(data.pointers),
    twos: setOf(data.twos),
  };
}

function entriesOf(noun: AgreementNoun): readonly (readonly [string, NounMeaning])[] {
  const meaning = (howMany: HowMany, isBack = false): NounMeaning => ({
    instrument: Instrument.parse(noun.instrument),
    noun: noun.noun,
    howMany,
    isGeneric: noun.isGeneric ?? false,
    isBack,
    orBack: noun.orBack ?? false,
    needs: needsOf(noun.needs),
  });
  return [
    ...noun.one.map((pattern) => [pattern, meaning('one')] as const),
    ...(noun.two ?? []).map((pattern) => [pattern, meaning('two')] as const),
    ...(noun.more ?? []).map((pattern) => [pattern, meaning('more')] as const),
    ...(noun.back ?? []).map((pattern) => [pattern, meaning('one', true)] as const),
  ];
}

/** What stands for each need of the lexicon: any of these is enough. */
function needsOf(need: string | undefined): ReadonlySet<Need> {
  if (need === undefined) return new Set();
  if (need === 'support') return new Set(['making', 'name', 'support']);
  return new Set([need === 'name' || need === 'telling' ? need : 'making']);
}

function asWritten(read: (language: Vocabulary) => readonly string[]): Patterns<true> {
  return patterns(
    vocabularies.flatMap((language) => read(language).map((pattern) => [pattern, true] as const)),
    'word',
  );
}

function formsIn(read: (agreements: AgreementData) => VerbData): Pick<ReadonlySet<string>, 'has'> {
  const all = vocabularies.map(({ agreements }) => {
    const verbs = new VerbForms<true>(agreements.conjugation);
    verbs.add(read(agreements), true);
    return verbs;
  });
  return { has: (word) => all.some((verbs) => verbs.has(word)) };
}

function wordSet(read: (language: Vocabulary) => readonly string[]): ReadonlySet<string> {
  return setOf(vocabularies.flatMap(read));
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(folded));
}

import { Force } from '@mithaq/domain';
import type { ClauseData } from '../languages/clause-data.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { folded } from '../text/fold.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import { deepStem } from '../text/word-forms.ts';

export const clauseWords = {
  under: asWritten((data) => data.under),
  underAgreement: asWritten((data) => data.underAgreement),
  parts: asWritten((data) => data.parts),
  /** What joins an agreement's phrase to what was agreed (`true`), and what only looks like it. */
  complements: patterns(
    vocabularies.flatMap(({ clauses }) => [
      ...clauses.complements.map((pattern) => [pattern, true] as const),
      ...clauses.notComplements.map((pattern) => [pattern, false] as const),
    ]),
    'word',
  ) satisfies Patterns<boolean>,
  parties: asWritten((data) => data.parties),
  commaJoiners: asWritten((data) => data.commaJoiners),
  relatives: wordSet((data) => data.openers.relatives),
  heads: new Set(vocabularies.flatMap(({ clauses }) => clauses.heads.map((head) => deepStem(folded(head))))),
  verbs: wordSet((data) => data.verbs),
  negators: wordSet((data) => data.negators),
  denials: wordSet((data) => data.denials),
  closers: asWritten((data) => data.closers),
  items: asWritten((data) => data.items),
  dutyLeads: asWritten((data) => data.dutyLeads),
  dutyAfterLeads: asWritten((data) => data.dutyAfterLeads),
  agents: wordSet((data) => data.agents),
  gains: asWritten((data) => data.gains),
  impersonal: asWritten((data) => data.impersonal),
  doings: asWritten((data) => data.doings),
  givings: asWritten((data) => data.givings),
  benefitVerbs: asWritten((data) => data.benefitVerbs),
  articles: wordSet((data) => data.articles),
  inReturn: asWritten((data) => data.inReturn),
  documents: wordSet((data) => data.documents),
  agreementPronouns: wordSet((data) => data.agreementPronouns),
  infinitives: wordSet((data) => data.infinitives),
  auxiliaries: wordSet((data) => data.auxiliaries),
  dativeVerbs: asWritten((data) => data.dativeVerbs),
  goals: wordSet((data) => data.goals),
  sayings: wordSet((data) => data.sayings),
  examples: asWritten((data) => data.examples),
  dutiesAfter: asWritten((data) => data.dutiesAfter),
  benefits: asWritten((data) => data.benefits),
  deadlines: asWritten((data) => data.deadlines),
  means: asWritten((data) => data.means),
  enders: asWritten((data) => data.enders),
  joiners: asWritten((data) => data.joiners),
  notOpening: asWritten((data) => data.notOpening),
  conjunctions: wordSet((data) => data.conjunctions),
};

/** Particles written onto the name of the one for whom something is done. */
export const benefitClitics: ReadonlySet<string> = new Set(vocabularies.flatMap(({ clauses }) => clauses.benefitClitics));

/** What words say of how far a provision binds. */
export const forcePatterns: Patterns<Force> = patterns(
  vocabularies.flatMap(({ clauses }) =>
    Object.entries(clauses.forces).flatMap(([code, written]) => written.map((pattern) => [pattern, Force.parse(code)] as const)),
  ),
  'word',
);

function wordSet(read: (data: ClauseData) => readonly string[]): ReadonlySet<string> {
  return new Set(vocabularies.flatMap(({ clauses }) => read(clauses)).map(folded));
}

function asWritten(read: (data: ClauseData) => readonly string[]): Patterns<true> {
  return patterns(
    vocabularies.flatMap(({ clauses }) => read(clauses).map((pattern) => [pattern, true] as const)),
    'word',
  );
}

/** Particles written onto the first word of what is provided. */
export const objectClitics: ReadonlySet<string> = new Set(vocabularies.flatMap(({ clauses }) => clauses.objectClitics));

const notPlural = wordSet((data) => data.notPlural);
const dual = { endings: endingsOf((data) => data.dualEndings), pronouns: wordSet((data) => data.dualPronouns) };
const plural = { endings: endingsOf((data) => data.pluralEndings), pronouns: wordSet((data) => data.pluralPronouns) };

/** How many the form of a verb says its subject is, where it names none: two, or any more than one. */
export function subjectsOfForm(text: string): 'two' | 'all' | undefined {
  if (notPlural.has(text)) return undefined;
  if (dual.endings.some((ending) => text.endsWith(ending))) return 'two';
  return plural.endings.some((ending) => text.endsWith(ending)) ? 'all' : undefined;
}

/** How many a pronoun means. */
export function meantByPronoun(text: string): 'two' | 'all' | undefined {
  if (dual.pronouns.has(text)) return 'two';
  return plural.pronouns.has(text) ? 'all' : undefined;
}

function endingsOf(read: (data: ClauseData) => readonly string[]): readonly string[] {
  return vocabularies.flatMap(({ clauses }) => read(clauses).map(folded));
}

/** Pronouns written onto a word. */
export const pronouns: readonly string[] = vocabularies.flatMap(({ clauses }) => clauses.pronouns);

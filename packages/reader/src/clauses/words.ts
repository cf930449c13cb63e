import { Force } from '@mithaq/domain';
import type { ClauseData } from '../languages/clause-data.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { folded } from '../text/fold.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import { deepStem } from '../text/word-forms.ts';

export const clauseWords = {
  under: asWritten((data) => data.under),
  underAgreement: asWritten((data) => data.underAgreement),
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
  negators: wordSet((data) => data.negators),
  denials: wordSet((data) => data.denials),
  closers: asWritten((data) => data.closers),
  items: asWritten((data) => data.items),
  duties: asWritten((data) => data.duties),
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

/** Pronouns written onto a word. */
export const pronouns: readonly string[] = vocabularies.flatMap(({ clauses }) => clauses.pronouns);

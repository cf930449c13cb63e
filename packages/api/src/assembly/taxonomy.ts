import { type Crosswalk, type EventFamily, type Law, type Taxonomy, type Term, type Topic, vocabularies } from '@mithaq/domain';
import type { TaxonomyView, TermView } from '../views/taxonomy.ts';

/** Every vocabulary as this version of the domain has it, and the topics as the register does. */
export function taxonomyView({ version, topics }: Taxonomy): TaxonomyView {
  return {
    version,
    topics: topics.map(termView),
    vocabularies: Object.fromEntries(Object.entries(vocabularies).map(([name, { terms }]) => [name, terms.map(termView)])),
  };
}

/** One entry of a vocabulary or of the taxonomy. */
export function termView(term: (Term & { readonly family?: EventFamily }) | Topic): TermView {
  const { code, label, scope, crosswalk } = term;
  return {
    code,
    label,
    scope,
    ...('parent' in term && term.parent ? { parent: term.parent } : {}),
    ...('family' in term && term.family ? { family: term.family } : {}),
    ...('replacedBy' in term && term.replacedBy ? { replacedBy: term.replacedBy } : {}),
    ...('law' in term && term.law ? { law: lawView(term.law) } : {}),
    ...(crosswalk ? { crosswalk: crosswalkView(crosswalk) } : {}),
  };
}

function lawView(law: Law): NonNullable<TermView['law']> {
  return Object.fromEntries(Object.entries(law).map(([authority, places]) => [authority, [...places]]));
}

function crosswalkView(crosswalk: Crosswalk): NonNullable<TermView['crosswalk']> {
  return Object.fromEntries(
    Object.entries(crosswalk).map(([list, matches]) => [list, matches.map(({ code, match }) => ({ code, match }))]),
  );
}

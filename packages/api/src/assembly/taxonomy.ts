import { type Crosswalk, type EventFamily, type Law, type Term, type Topic, taxonomy, vocabularies } from '@mithaq/domain';
import type { TaxonomyView, TermView } from '../views/taxonomy.ts';

/** Every vocabulary and the topics, as this version of the domain has them. */
export const taxonomyView: TaxonomyView = {
  version: taxonomy.version,
  topics: taxonomy.topics.map(termView),
  vocabularies: Object.fromEntries(Object.entries(vocabularies).map(([name, { terms }]) => [name, terms.map(termView)])),
};

function termView(term: (Term & { readonly family?: EventFamily }) | Topic): TermView {
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

import type { NameData } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { folded } from '../text/fold.ts';

/** The words that names are made with, of all languages at once: a text may mix them. */
export const patronymics = words((data) => data.patronymics);
export const droppable = words((data) => data.droppable);
export const particles = words((data) => data.particles);
export const articles = words((data) => data.articles);
export const personTitles = words((data) => data.titles.person ?? []);
export const givenNames = words((data) => data.givenNames);
export const commonWords = words((data) => data.commonWords);
export const ordinaryGiven = words((data) => data.ordinaryGiven);
export const complements = words((data) => data.complements);
export const ranks = words((data) => data.ranks);
export const manyTitles = words((data) => data.manyTitles);
export const titleLinks = words((data) => data.titleLinks);
export const alsoCalled = words((data) => data.alsoCalled);
export const notNames = words((data) => data.notNames);
export const placeLeads = words((data) => data.placeLeads);

const demonymEndings = languages.flatMap(({ names, clitics }) =>
  Object.entries(names.demonyms)
    .map(([ending, adjective]) => ({ ending: folded(ending), adjective: folded(adjective), article: clitics.article }))
    .sort((one, other) => other.ending.length - one.ending.length),
);

/** The adjectives that people make of a place's name, with and without the article: `قطري` and `القطري` of `قطر`. */
export function demonymsOf(place: string): readonly string[] {
  const found = demonymEndings.find(({ ending }) => place.endsWith(ending) && place.length - ending.length >= 2);
  if (found === undefined) return [];
  const adjective = place.slice(0, place.length - found.ending.length) + found.adjective;
  const { article } = found;
  return adjective.startsWith(article) ? [adjective] : [adjective, article + adjective];
}

function words(read: (data: NameData) => readonly string[]): ReadonlySet<string> {
  return new Set(languages.flatMap(({ names }) => read(names)).map(folded));
}

import { languageOf } from '../languages/languages.ts';

/** One way to read a word: without the particles written onto its front. */
export interface Reading {
  /** The word that is left, as it would stand alone. */
  readonly word: string;
  /** How many letters of the folded token stand before the word. */
  readonly skipped: number;
  /** The particles taken off, in order; empty where the word is read as it stands. */
  readonly clitics: readonly string[];
}

/** The fewest letters a word keeps when a particle is taken off. */
const shortest = 3;
const none: readonly string[] = [];

/**
 * The ways to read a folded token, unsplit first: then without a conjunction (و ف), a preposition (ب ل ك), or both.
 * `لل` is the preposition before the article: `للسراج` is read as `السراج`, and `للواء` as `اللواء`.
 * Languages without such particles give the one reading.
 */
export function readings(token: string): readonly Reading[] {
  const { conjunctions, prepositions } = languageOf(token).clitics;
  const whole: Reading = { word: token, skipped: 0, clitics: none };
  const found = [whole];
  addWithout(found, whole, conjunctions);
  for (const reading of [...found]) {
    addBeforeArticle(found, reading);
    addWithout(found, reading, prepositions);
  }
  return found;
}

function addWithout(found: Reading[], { word, skipped, clitics }: Reading, particles: readonly string[]): void {
  for (const particle of particles) {
    if (word.length - particle.length < shortest || !word.startsWith(particle)) continue;
    found.push({ word: word.slice(particle.length), skipped: skipped + particle.length, clitics: [...clitics, particle] });
  }
}

/** The preposition has swallowed the alif of the article; where the noun begins with lam, one lam stands for two. */
function addBeforeArticle(found: Reading[], { word, skipped, clitics }: Reading): void {
  const { article } = languageOf(word).clitics;
  const lam = article.at(-1);
  if (lam === undefined || !word.startsWith(lam + lam) || word.length - lam.length < shortest) return;
  const noun = word.slice(2 * lam.length);
  if (noun.length < shortest - 1) return;
  const led = { skipped: skipped + lam.length, clitics: [...clitics, lam] };
  found.push({ word: article + noun, ...led }, { word: article + lam + noun, ...led });
}

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

/**
 * The ways to read a folded token, unsplit first: then without a conjunction (و ف), a preposition (ب ل ك), or both.
 * `لل` is the preposition before the article: `للسراج` is read as `السراج`, and `للواء` as `اللواء`.
 * Languages without such particles give the one reading.
 */
export function readings(token: string): readonly Reading[] {
  const { conjunctions, prepositions } = languageOf(token).clitics;
  const whole: Reading = { word: token, skipped: 0, clitics: [] };
  const conjoined = without(whole, conjunctions);
  return [whole, ...conjoined, ...[whole, ...conjoined].flatMap((reading) => withoutPreposition(reading, prepositions))];
}

function without({ word, skipped, clitics }: Reading, particles: readonly string[]): Reading[] {
  return particles
    .filter((particle) => word.startsWith(particle) && word.length - particle.length >= shortest)
    .map((particle) => ({ word: word.slice(particle.length), skipped: skipped + particle.length, clitics: [...clitics, particle] }));
}

function withoutPreposition(reading: Reading, prepositions: readonly string[]): Reading[] {
  const { article } = languageOf(reading.word).clitics;
  const lam = article.at(-1);
  const plain = without(reading, prepositions);
  if (lam === undefined || !reading.word.startsWith(lam + lam)) return plain;
  const restored = without(reading, [lam]).flatMap((reading) => {
    const afterArticle = reading.word.slice(lam.length);
    if (afterArticle.length < shortest - 1) return [];
    return [article + afterArticle, article + lam + afterArticle].map((word) => ({ ...reading, word }));
  });
  return [...restored, ...plain];
}

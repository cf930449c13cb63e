import { readdirSync, readFileSync } from 'node:fs';
import { buildLexicon, type Found, read } from '../../src/index.ts';
import { lexiconEntriesOf, Passage, type PlacedPassage, place } from './passage.ts';
import { scoreAgreements } from './score-agreements.ts';
import { scoreClauses } from './score-clauses.ts';
import { scoreDates } from './score-dates.ts';
import { scoreEvents } from './score-events.ts';
import { scoreMentions } from './score-mentions.ts';
import { scoreTopics } from './score-topics.ts';
import { type Scored, together } from './scored.ts';

/** The two halves of the gold set: one is open to those who write rules, the other is not. */
export type Half = 'development' | 'held-back';

const folder = new URL('../gold/', import.meta.url);

/** The passages of one half, in the order of their names. @throws Error where a file is not what the guidelines say */
export function passagesOf(half: Half): readonly PlacedPassage[] {
  const files = readdirSync(new URL(`${half}/`, folder)).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => place(Passage.parse(JSON.parse(readFileSync(new URL(`${half}/${name}`, folder), 'utf8')))));
}

/** Reads a passage with its own register. */
function readPassage(passage: PlacedPassage): readonly Found[] {
  return read(passage.text, { lexicon: buildLexicon(lexiconEntriesOf(passage)), published: passage.published });
}

const scorers = [scoreMentions, scoreDates, scoreAgreements, scoreTopics, scoreClauses, scoreEvents];

/** Scores what was found in a passage, every kind of finding. */
export function scorePassage(passage: PlacedPassage, found: readonly Found[]): Scored {
  const scored = scorers.map((score) => score(passage, found));
  return { rows: scored.flatMap(({ rows }) => rows), failures: scored.flatMap(({ failures }) => failures) };
}

/** Reads and scores passages, all together. */
export function scorePassages(passages: readonly PlacedPassage[]): Scored {
  return together(passages.map((passage) => scorePassage(passage, readPassage(passage))));
}

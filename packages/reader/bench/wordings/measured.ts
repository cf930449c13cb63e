import type { TopicCode } from '@mithaq/domain';
import { buildLexicon, type ClauseFound, read } from '../../src/index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { codesOf, topicsIn } from '../../src/topics/find-topics.ts';
import { sumOf, type Tally, tallyOfSets } from '../score/tally.ts';
import type { Telling, Wording } from './wordings.ts';

/** How many wordings have their topic, and how many topics are found that they do not have. */
export function topicsTally(wordings: readonly Wording[]): Tally {
  return sumOf(
    wordings.map((wording) => {
      const found = topicsFound(wording.text).filter((code) => !wording.also.includes(code));
      return tallyOfSets(new Set([wording.topic]), new Set(found));
    }),
  );
}

/** The topics of a wording, read as what an agreement surely provides. */
function topicsFound(text: string): readonly TopicCode[] {
  const { tokens } = tokenize(text);
  return codesOf(topicsIn(tokens, { from: 0, to: tokens.length }));
}

/** How many provisions are found, and how many clauses there are besides; `overlapping` counts those that share a word. */
export function provisionsTally(tellings: readonly Telling[]): Tally {
  return sumOf(tellings.map(provisionsIn));
}

const nobody = buildLexicon([]);

function provisionsIn({ text, provisions }: Telling): Tally {
  const clauses = read(text, { lexicon: nobody }).filter((one): one is ClauseFound => one.kind === 'clause');
  const told = provisions.map((exact) => ({ exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }));
  const same = told.filter(({ start, end }) => clauses.some((clause) => clause.start === start && clause.end === end)).length;
  return {
    gold: told.length,
    found: clauses.length,
    exact: { gold: same, found: same },
    overlapping: {
      gold: told.filter((one) => clauses.some((clause) => overlap(one, clause))).length,
      found: clauses.filter((clause) => told.some((one) => overlap(one, clause))).length,
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

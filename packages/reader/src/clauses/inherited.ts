import type { Named } from '../referring/cast.ts';
import type { Token } from '../text/tokens.ts';
import type { Passage } from './passage.ts';
import { joinedFrom, joinedTo, partiesTo, type Spoken, type Stage, spokenIn } from './spoken.ts';
import { clauseWords, meantByPronoun, subjectsOfForm } from './words.ts';

/** Whom the verb of a passage names for all that it provides. */
export interface Inherited {
  readonly owing: readonly Named[];
  readonly gaining: readonly Named[];
}

/** Before a verb its subject ends at most so many words away ("have also agreed"), and is looked for among so many. */
const reach = { auxiliary: 2, subject: 14 };

const nobody: readonly Named[] = [];

/** What a verb leaves that names nobody. */
export const noInheritance: Inherited = { owing: nobody, gaining: nobody };

/**
 * Who owes all that a passage tells: the subject of "agreed" or "undertook", or whom the agreement is said to oblige; and who benefits, where it
 * is said to allow somebody something.
 */
export function inheritedBy(passage: Passage, stage: Stage): Inherited {
  const { subject, force } = passage;
  if (subject === 'parties') return { owing: subjectsOf(passage, stage), gaining: nobody };
  const between = whoOf(betweenOf(passage, stage));
  if (force === 'mandatory') return { owing: between, gaining: nobody };
  return { owing: nobody, gaining: force === 'permission' ? between : nobody };
}

function betweenOf({ trigger, object, agreement }: Passage, stage: Stage): readonly Spoken[] {
  const spoken = spokenIn({ from: trigger + 1, to: object, ...(agreement && { agreement }) }, stage);
  const first = spoken.findIndex(({ how, from }) => how !== 'place' || from === trigger + 1);
  return first < 0 ? [] : joinedFrom(spoken, first, stage.ground.tokens);
}

/** The subject of a verb of agreeing or undertaking: after it, before it, or told by its form alone: "they agreed". */
function subjectsOf(passage: Passage, stage: Stage): readonly Named[] {
  const after = whoOf(betweenOf(passage, stage));
  if (after.length > 0) return after;
  const before = whoOf(subjectsBefore(passage, stage));
  if (before.length > 0) return before;
  const { agreement, trigger } = passage;
  const count = countAt(trigger, stage.ground.tokens);
  return count === undefined ? nobody : partiesTo({ agreement, count, at: trigger }, stage.cast);
}

/** Those named right before a verb, joined to one another: "Chad and Niger agreed". */
function subjectsBefore({ trigger, agreement }: Passage, stage: Stage): readonly Spoken[] {
  const { ground } = stage;
  const from = Math.max(ground.sentenceOf(trigger).from, trigger - reach.subject);
  const spoken = spokenIn({ from, to: trigger, ...(agreement && { agreement }) }, stage);
  const last = spoken.at(-1);
  if (last === undefined || trigger - last.to > reach.auxiliary || !isOpen(last.to, trigger, ground.tokens)) return [];
  return joinedTo(spoken, spoken.length - 1, ground.tokens);
}

/** Nothing but auxiliaries and adverbs between a subject and its verb. */
function isOpen(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined || !/^ ?"?$/.test(token.before) || (at < to && !clauseWords.auxiliaries.has(token.text))) return false;
  }
  return true;
}

/** How many the form of a verb, or the pronoun before it, says did it. */
function countAt(at: number, tokens: readonly Token[]): 'two' | 'all' | undefined {
  const text = (back: number) => tokens[at - back]?.text ?? '';
  return subjectsOfForm(text(0)) ?? meantByPronoun(text(1)) ?? meantByPronoun(text(2));
}

function whoOf(spoken: readonly Spoken[]): readonly Named[] {
  return spoken.flatMap(({ who }) => who);
}

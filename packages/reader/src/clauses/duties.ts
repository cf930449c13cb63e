import type { Force } from '@mithaq/domain';
import type { Ground } from '../agreements/ground.ts';
import type { Dated, Referred } from '../found.ts';
import type { Named } from '../referring/cast.ts';
import { longestAt } from '../text/patterns.ts';
import { within } from '../text/placed.ts';
import { countOf, goesOnWithSubject } from './elided.ts';
import { isGaining } from './gains.ts';
import type { Inherited } from './inherited.ts';
import type { Item } from './items.ts';
import type { Passage } from './passage.ts';
import { partiesTo, type Spoken, type Stage, spokenIn } from './spoken.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { clauseWords, forcePatterns } from './words.ts';

/** Who owes it, to whom, how strictly and by when. */
interface Duty {
  readonly obligated: readonly Referred[];
  readonly beneficiaries: readonly Referred[];
  readonly force?: Force;
  readonly deadline?: Dated;
}

/** Where a provision stands: the passage, whom its verb names for all, and who did what the provision before it tells. */
export interface Setting {
  readonly passage: Passage;
  readonly inherited: Inherited;
  readonly before: readonly Named[];
}

/** What a provision tells of who owes what to whom. */
export function dutyOf(item: Item, setting: Setting, stage: Stage): Duty {
  const { passage, inherited } = setting;
  const { tokens } = stage.ground;
  const spoken = spokenIn({ from: item.from, to: item.to, ...(passage.agreement && { agreement: passage.agreement }) }, stage);
  const isFirst = item.from === passage.trigger;
  const isAgreements = isFirst && passage.subject === 'agreement';
  const subject = subjectOf({
    item,
    spoken,
    tokens,
    isAgreements,
    isFree: passage.subject === 'agreement' || (isFirst && passage.subject === undefined),
  });
  const gaining = gainersOf(item, spoken, subject, tokens);
  const force = forceOf(item, passage, stage.ground);
  const deadline = deadlineOf(item, stage.ground);
  return {
    obligated: bindable(owingBy(item, subject, setting, stage), passage, stage),
    beneficiaries: distinct([...inherited.gaining, ...gaining.flatMap(({ who }) => who)]),
    ...(force && { force }),
    ...(deadline && { deadline }),
  };
}

function owingBy(item: Item, subject: Subject | undefined, { passage, inherited, before }: Setting, stage: Stage): readonly Named[] {
  if (subject !== undefined && subject.owing.length > 0) return subject.owing.flatMap(({ who }) => who);
  if (goesOnWithSubject(item, passage, stage.ground.tokens)) {
    const count = before.length < 2 ? countOf(item, stage.ground.tokens) : undefined;
    return count === undefined ? before : partiesTo({ agreement: passage.agreement, count, at: item.from }, stage.cast);
  }
  return subject === undefined && isOfVerb(item, passage) ? inherited.owing : [];
}

/** Where the parties to an agreement are states or bodies, a person who speaks or signs for one owes nothing. */
function bindable(owing: readonly Named[], { agreement }: Passage, { cast }: Stage): readonly Referred[] {
  const parties = (agreement && cast.parties.get(agreement)) || [];
  const isBetweenBodies = parties.filter(({ kind }) => kind !== 'person').length > 1;
  return distinct(isBetweenBodies ? owing.filter(({ kind }) => kind !== 'person') : owing);
}

/** Whether a provision is among those that the passage's verb is followed by: a verb that tells itself what is done tells one. */
function isOfVerb(item: Item, { from, object }: Passage): boolean {
  return object > from ? item.from === from : true;
}

function gainersOf(item: Item, spoken: readonly Spoken[], subject: Subject | undefined, tokens: Ground['tokens']): readonly Spoken[] {
  const others = spoken.filter((one) => !subject?.owing.includes(one) && !subject?.gaining.includes(one));
  return [...(subject?.gaining ?? []), ...others.filter((one) => isGaining(one, item, tokens))];
}

function distinct(all: readonly Named[]): readonly Referred[] {
  return [...new Map(all.map(({ key, actor }) => [key, actor])).values()];
}

function forceOf(item: Item, passage: Passage, { tokens }: Ground): Force | undefined {
  for (let at = Math.max(passage.trigger, item.from - 2); at < item.to; at++) {
    const met = longestAt(forcePatterns, tokens, { from: at, to: item.to });
    if (met !== undefined) return met.meaning;
  }
  return passage.force;
}

/** How many words before a date its "by" is looked for. */
const reachOfBy = 3;

/** The day by which it is due: a date after "before" or "by". */
function deadlineOf(item: Item, { annotated, tokens }: Ground): Dated | undefined {
  const due = within(annotated.dates, item).find(({ from }) =>
    [...Array(reachOfBy).keys()].some((back) => {
      const at = from - back;
      return at >= item.from && longestAt(clauseWords.deadlines, tokens, { from: at, to: from + 1 }) !== undefined;
    }),
  );
  return due && { start: due.found.start, end: due.found.end, exact: due.found.exact, date: due.found.date };
}

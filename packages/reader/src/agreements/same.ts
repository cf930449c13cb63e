import type { Instrument } from '@mithaq/domain';
import { clauseWords } from '../clauses/words.ts';
import { longestAt } from '../text/patterns.ts';
import type { Candidate } from './candidate.ts';
import type { Ground } from './ground.ts';
import { actorsOf, type Group, type Groups, isGeneral, join, latestOf, recordOf, startedBy } from './groups.ts';
import { namings, phraseWordsOf } from './words.ts';

/** The agreement that a phrase means. */
export interface Meant {
  readonly group: number;
  /** Whether a phrase before it means the same one. */
  readonly isBack: boolean;
  /** What kind of agreement it is, by all that the text calls it. */
  readonly instrument: Instrument;
}

/** A headline and the first paragraphs after it tell the same agreement twice. */
const paragraphsOfLead = 3;
/** At most so many words stand between an agreement and the name that it is said to go by. */
const widestAlias = 6;

/** Which agreement each phrase of a text means: those with one number mean the same one. Nothing for one that could only point back, and does not. */
export function sameAgreements(
  candidates: readonly Candidate[],
  ground: Ground,
  mayStart: (candidate: Candidate) => boolean,
): readonly (Meant | undefined)[] {
  const groups: Groups = { all: [], byRecord: new Map() };
  const joined = candidates.map((candidate, at) => {
    const found =
      aliased(candidate, candidates[at - 1], groups, ground) ??
      groupOf(candidate, groups, ground) ??
      headlined(candidate, { before: candidates[at - 1], groups, ground });
    const group = found ?? (mayStart(candidate) ? startedBy(candidate, groups) : undefined);
    if (group === undefined) return undefined;
    join(group, candidate, groups);
    return { group, isBack: found !== undefined };
  });
  return joined.map(
    (one) => one && { group: one.group.index, isBack: one.isBack, instrument: one.group.telling ?? one.group.first.instrument },
  );
}

/**
 * What the headline announces, where the text below it first speaks of an agreement, in whatever other words: of two that a headline tells of, and
 * of another kind, nothing is known.
 */
function headlined(
  candidate: Candidate,
  { before, groups, ground }: { readonly before: Candidate | undefined; readonly groups: Groups; readonly ground: Ground },
): Group | undefined {
  const [group, another] = groups.all;
  if (group === undefined || another !== undefined || candidate.paragraph === 0 || before === undefined) return undefined;
  if (
    before.paragraph !== 0 ||
    !hasHeadline(ground) ||
    !isLeadOf(candidate, group.first) ||
    candidate.isAim ||
    recordOf(candidate) !== undefined
  )
    return undefined;
  const { first } = group;
  const isOfOneKind = areOfOneKind(first.instrument, candidate.instrument) || (isGeneral(first) && isGeneral(candidate));
  return isOfOneKind && first.noun.meaning.howMany === candidate.noun.meaning.howMany && !(first.phrase.isNamed && candidate.phrase.isNamed)
    ? group
    : undefined;
}

/** A headline has at most so many words. */
const longestHeadline = 24;

/** Whether the first paragraph is short and ends without a full stop. */
function hasHeadline({ annotated: { sentences }, tokens }: Ground): boolean {
  const end = sentences.slice(0, longestHeadline).findLast(({ paragraph }) => paragraph === 0)?.to ?? 0;
  return end > 0 && end <= longestHeadline && !/^"?\./.test(tokens[end]?.before ?? '.');
}

/** "The agreement, known as the … accord": the second phrase means what the first does. */
function aliased(candidate: Candidate, before: Candidate | undefined, groups: Groups, { tokens }: Ground): Group | undefined {
  if (before === undefined || candidate.sentence !== before.sentence) return undefined;
  const { from } = candidate.phrase;
  if (from - before.phrase.to > widestAlias) return undefined;
  for (let at = before.phrase.to; at < from; at++) {
    if (longestAt(namings, tokens, { from: at, to: from }) !== undefined)
      return latestOf(groups).find(({ members }) => members.at(-1) === before);
  }
  return undefined;
}

function groupOf(candidate: Candidate, groups: Groups, ground: Ground): Group | undefined {
  const record = recordOf(candidate);
  const same = record === undefined ? undefined : groups.byRecord.get(record);
  if (same !== undefined) return same;
  const possible = latestOf(groups).filter(
    (group) =>
      (group.record === undefined || record === undefined) && isCompatible(candidate, group, ground) && isMeant(candidate, group, ground),
  );
  return possible.reduce<Group | undefined>((best, group) => (best && isBetter(best, group, candidate) ? best : group), undefined);
}

/** Whether the noun of one can stand for the other: "the deal" for any, "the memorandum" for a memorandum. */
function isCompatible(candidate: Candidate, group: Group, ground: Ground): boolean {
  const { noun, instrument } = candidate;
  return group.members.some((member) => {
    if (member.noun.meaning.howMany !== noun.meaning.howMany) return false;
    return areOfOneKind(member.instrument, instrument) || isGeneral(candidate) || (isGeneral(member) && mayName(candidate, group, ground));
  });
}

/** Whether two nouns may call one agreement: a joint statement is declared. */
function areOfOneKind(one: Instrument, other: Instrument): boolean {
  return one === other || (declared.has(one) && declared.has(other));
}

const declared: ReadonlySet<Instrument> = new Set(['declaration', 'joint-statement']);

/** Whether a sharper noun may call what a general one spoke of: below the headline, or where it points back. */
function mayName(candidate: Candidate, { content, first, actors }: Group, ground: Ground): boolean {
  if (candidate.isAim || content.size > 0 || sharesNobody(candidate, actors)) return false;
  return isLeadOf(candidate, first) || (candidate.phrase.isDefinite && candidate.content.size === 0 && !isDefined(candidate, ground));
}

/** Told again below the headline that told it; a caption and a dateline may stand around the headline. */
function isLeadOf({ paragraph }: Candidate, first: Candidate): boolean {
  return first.paragraph < paragraphsOfLead && paragraph > first.paragraph && paragraph - first.paragraph < paragraphsOfLead;
}

/** "The memorandum that …": what follows says which one is meant, so that none before is. */
function isDefined({ phrase }: Candidate, { tokens }: Ground): boolean {
  return clauseWords.relatives.has(tokens[phrase.to]?.text ?? '');
}

/** Whether what the phrase says fits what was said of the agreement. */
function isMeant(candidate: Candidate, group: Group, ground: Ground): boolean {
  if (areApart(candidate, group)) return false;
  const { content, phrase } = candidate;
  const isPointing = phrase.isDefinite || isPointed(candidate, ground);
  const fits = isWithin(content, group.content) || (group.content.size > 0 && isWithin(group.content, content));
  const isFirstTold = group.content.size === 0 && isLeadOf(candidate, group.first);
  if (!fits && !isFirstTold) return isPointing && !phrase.isNamed && group.content.size === 0 && isSameNoun(candidate, group);
  return isPointing || isRetold(candidate, group);
}

function isPointed({ noun }: Candidate, { tokens }: Ground): boolean {
  const before = tokens[noun.from - 1]?.text ?? '';
  return noun.meaning.isBack || phraseWordsOf(tokens[noun.from]?.text ?? '').pointers.has(before);
}

/** An agreement told anew, as in the text below a headline; or with the same parties. */
function isRetold(candidate: Candidate, { first, members, actors }: Group): boolean {
  if (sharesNobody(candidate, actors)) return false;
  const shares = [...actorsOf(candidate)].filter((actor) => actors.has(actor)).length;
  const isLead = isLeadOf(candidate, first);
  if (candidate.content.size === 0) return isLead && (shares > 0 || candidate.isMade);
  return isLead || shares > 1 || (candidate.content.size > 1 && candidate.sentence !== members.at(-1)?.sentence);
}

/** Both name who takes part, and have nobody in common. */
function areApart(candidate: Candidate, { actors }: Group): boolean {
  return actorsOf(candidate).size > 1 && actors.size > 1 && sharesNobody(candidate, actors);
}

function sharesNobody(candidate: Candidate, actors: ReadonlySet<string>): boolean {
  const own = actorsOf(candidate);
  return own.size > 0 && actors.size > 0 && [...own].every((actor) => !actors.has(actor));
}

/** Whether the one found first is the likelier: the same noun before another noun, then the agreement spoken of last. */
function isBetter(best: Group, other: Group, candidate: Candidate): boolean {
  if (isInPassing(best, candidate) !== isInPassing(other, candidate)) return isInPassing(other, candidate);
  if (isSameNoun(candidate, best) !== isSameNoun(candidate, other)) return isSameNoun(candidate, best);
  return (best.members.at(-1)?.phrase.from ?? 0) > (other.members.at(-1)?.phrase.from ?? 0);
}

/** An agreement that another paragraph named once, as what went before: it is not what "the agreement" means. */
function isInPassing({ first, members }: Group, { paragraph, phrase }: Candidate): boolean {
  return members.length === 1 && first.phrase.isNamed && first.paragraph > 0 && first.paragraph !== paragraph && !phrase.isNamed;
}

function isSameNoun({ noun }: Candidate, { members }: Group): boolean {
  return members.some((member) => member.noun.meaning.noun === noun.meaning.noun);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((one) => whole.has(one));
}

import type { LocalizedText, Name } from '@mithaq/domain';
import type { Annotated } from '../annotated.ts';
import { isProvision, provisionsOf } from '../clauses/provision-verbs.ts';
import type { AgreementFound, Confidence } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { spanBetween } from '../text/tokens.ts';
import { codesOf } from '../topics/find-topics.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { type Ground, groundOf } from './ground.ts';
import { reasons } from './reasons.ts';
import { type Meant, sameAgreements } from './same.ts';

/**
 * The phrases of a text that mean an agreement, in order, none overlapping another. Those that mean the same one share a key: a name of the
 * register, "the agreement" after an agreement, the same agreement told again.
 */
export function findAgreements(annotated: Annotated): readonly AgreementFound[] {
  const ground = groundOf(annotated);
  const candidates = candidatesIn(ground, isProvision).filter((candidate) => mayMean(candidate) && !isProvided(candidate, ground));
  const meant = sameAgreements(candidates, ground, isOne);
  return candidates.flatMap((candidate, at) => {
    const same = meant[at];
    return same === undefined || isNone(candidate, same) ? [] : [foundOf(candidate, same, ground)];
  });
}

function mayMean(candidate: Candidate): boolean {
  return hasNeeds(candidate) || (candidate.noun.meaning.orBack && candidate.phrase.isDefinite);
}

/** Whether a phrase means an agreement by itself, and not only one spoken of before. */
function isOne(candidate: Candidate): boolean {
  return candidate.known !== undefined || candidate.isTold || (!candidate.noun.meaning.isBack && hasNeeds(candidate));
}

/** A word that only points back, to nothing; and an agreement told as hoped for that the text has nowhere else. */
function isNone(candidate: Candidate, { isBack }: Meant): boolean {
  const { noun, phrase, isAim, known } = candidate;
  if (known !== undefined || candidate.isTold) return false;
  if (noun.meaning.isBack || !hasNeeds(candidate)) return !isBack || !phrase.isDefinite;
  return isAim && !(isBack && phrase.isDefinite);
}

/** How many words before a ceasefire the verb is looked for that makes it what an agreement provides. */
const reachOfVerb = 10;

/** A ceasefire that an agreement provides for, or that somebody undertakes, is a provision and no agreement of its own. */
function isProvided({ noun, phrase, known }: Candidate, { tokens, sentenceOf }: Ground): boolean {
  if (noun.meaning.instrument !== 'ceasefire' || noun.form.isDefinite || known !== undefined) return false;
  for (let at = phrase.from - 1; at >= Math.max(sentenceOf(phrase.from).from, phrase.from - reachOfVerb); at--) {
    const token = tokens[at];
    if (token !== undefined && provisionsOf(token).some(({ subject, force }) => subject === 'agreement' || force !== undefined))
      return true;
  }
  return false;
}

/** A noun that means other things too needs a verb of making, a name, or its parties beside it. */
function hasNeeds(candidate: Candidate): boolean {
  const { needs } = candidate.noun.meaning;
  if (needs.size === 0 || candidate.known !== undefined || candidate.isTold) return true;
  if (needs.has('making') && candidate.isMade) return true;
  if (needs.has('name') && candidate.phrase.isNamed) return true;
  return needs.has('support') && (candidate.participations.length > 1 || candidate.phrase.isDefinite);
}

function foundOf(candidate: Candidate, { group, isBack, instrument }: Meant, { annotated }: Ground): AgreementFound {
  const { noun, phrase, known, participations, topics } = candidate;
  const span = spanBetween(annotated.text, phrase);
  const { confidence, reason } = judged(candidate, isBack);
  return {
    ...span,
    kind: 'agreement',
    key: `agreement-${group + 1}`,
    ...(known !== undefined && 'record' in known.found && { record: known.found.record }),
    instrument,
    ...(noun.meaning.howMany !== 'one' && { several: noun.meaning.howMany }),
    names: namesOf(candidate, span.exact),
    participations,
    topics: codesOf(topics),
    confidence,
    reason: noun.meaning.howMany === 'one' ? reason : reasons.several(reason),
    basis: `agreement:${instrument}:${noun.meaning.noun}`,
  };
}

function namesOf({ phrase, noun }: Candidate, exact: string): readonly Name[] {
  return phrase.isNamed && exact.length <= longestName ? [{ value: exact, language: languageOf(noun.form.word).tag, kind: 'alias' }] : [];
}

/** A name in the domain has at most so many code units. */
const longestName = 500;

interface Judgement {
  readonly confidence: Confidence;
  readonly reason: LocalizedText;
}

function judged(candidate: Candidate, isBack: boolean): Judgement {
  if (candidate.known !== undefined) return { confidence: candidate.known.found.confidence, reason: reasons.record };
  if (candidate.isAim) return { confidence: 'low', reason: reasons.aim };
  if (candidate.isMade) return { confidence: 'high', reason: reasons.made };
  if (candidate.participations.length > 1) return { confidence: 'high', reason: reasons.withParties };
  if (candidate.phrase.isNamed) return { confidence: 'high', reason: reasons.named };
  if (isBack) return { confidence: candidate.phrase.isDefinite ? 'high' : 'medium', reason: reasons.back };
  return { confidence: 'medium', reason: reasons.plain };
}

import type { MatchedPart, MatchedProposal, Newcomer } from '@mithaq/reader';
import { found } from '../assembly/found.ts';
import type { HeldSuggestion, Writing } from '../ports.ts';
import type { Accepted } from '../suggestions/accepting.ts';
import type { Judging } from '../suggestions/judgement.ts';
import type { JudgeRequest } from '../views/suggestion.ts';
import { acceptEach, answered } from './accept-linked.ts';
import { draftOutcome, requireReady } from './draft-proposal.ts';
import { drawUp, drawUpFrom, matched } from './drawn-up.ts';
import { suggestionsOfPart } from './linked.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { ownChangeSet } from './own-change-set.ts';

/**
 * Accepts one suggestion of something new: of the proposal that it is part of, its own part alone is drafted, with whoever is new in it, and
 * with the agreement that a clause means nothing without. Other suggestions of the same part are accepted with it: they say the same. One
 * that makes no part of any proposal (a noun that names no agreement) is remembered, and nothing is drafted.
 * @throws MithaqError `incomplete-proposal`, `change-set-closed`, `in-other-change-set`
 */
export async function acceptAlone(
  writing: Writing,
  suggestion: HeldSuggestion,
  { request, by }: { readonly request: Pick<JudgeRequest, 'changeSet'>; readonly by: Judging },
): Promise<Pick<Accepted, 'drafted'>> {
  const { record: source } = await found(writing, 'source', suggestion.source, ['source']);
  const drawn = await drawUp(writing, source);
  for (const one of drawn.proposals) {
    const proposal = matched(drawn, one);
    const part = proposal.parts.find((each) => suggestionsOfPart(each, drawn.findings).some(({ id }) => id === suggestion.id));
    if (part === undefined) continue;
    const outcome = await outcomeOf(by.world, writing, { drawn, ...alone(proposal, part) });
    if (outcome === undefined) continue;
    requireReady(outcome);
    const changeSet = request.changeSet ?? (await ownChangeSet(writing, source.id, by));
    const drafted = await draftOutcome(writing, ofPart(outcome, part), { changeSet, by: by.principal.name });
    const linked = answered({ drawn, outcome, drafted });
    await acceptEach(
      writing,
      [...linked.values()].filter(({ id }) => id !== suggestion.id),
      by,
    );
    return { drafted: { changeSet, subjects: [...drafted.subjects.values()].flat() } };
  }
  return {};
}

/**
 * Accepts a mention for somebody new that it was not proposed for (a country as a place): a record of it is drafted, cited where the words
 * stand.
 * @throws MithaqError as `acceptAlone`
 */
export async function acceptNewcomer(
  writing: Writing,
  suggestion: HeldSuggestion,
  { newcomer, request, by }: { readonly newcomer: Newcomer; readonly request: Pick<JudgeRequest, 'changeSet'>; readonly by: Judging },
): Promise<Pick<Accepted, 'drafted' | 'chosen'>> {
  const meant: HeldSuggestion = { ...suggestion, value: { kind: 'mention', newcomer } };
  const { record: source } = await found(writing, 'source', suggestion.source, ['source']);
  const drawn = await drawUpFrom(writing, source, [meant]);
  const [one] = drawn.proposals;
  const outcome = one && (await outcomeOf(by.world, writing, { drawn, proposal: matched(drawn, one) }));
  if (outcome === undefined) return {};
  requireReady(outcome);
  const changeSet = request.changeSet ?? (await ownChangeSet(writing, source.id, by));
  const { subjects } = await draftOutcome(writing, outcome, { changeSet, by: by.principal.name });
  const chosen = outcome.records.get(outcome.proposal.parts[0].key);
  return { drafted: { changeSet, subjects: [...subjects.values()].flat() }, ...(chosen === undefined ? {} : { chosen }) };
}

/** A proposal of one part: with its agreement before it where it means nothing without, or where the register has it. */
function alone(
  proposal: MatchedProposal,
  part: MatchedPart,
): { readonly proposal: MatchedProposal; readonly dropped: ReadonlySet<string> } {
  const [main] = proposal.parts;
  const isOfHeld = part.record === 'event' && main.match.match === 'held';
  const keepsMain = part === main || part.record === 'clause' || isOfHeld;
  const others = proposal.parts.filter((one) => one !== main && one !== part);
  const dropped = new Set([...others.filter(isTold).map(({ key }) => key), ...(keepsMain ? [] : [main.key])]);
  if (keepsMain) return { proposal, dropped };
  const { of: _agreement, ...first } = part;
  return { proposal: { ...proposal, key: part.key, title: part.label, parts: [first, main, ...others] }, dropped };
}

/** Newcomers go by themselves where nobody names them any more. */
function isTold({ record }: MatchedPart): boolean {
  return record === 'agreement' || record === 'clause' || record === 'event';
}

/** Of what the register has, only the part itself is stated: the rest was not asked for. */
function ofPart(outcome: Outcome, { key }: MatchedPart): Outcome {
  const record = outcome.records.get(key);
  const wanted = new Set([record, ...outcome.made.map(({ id }) => id)]);
  return {
    ...outcome,
    changed: outcome.changed.filter(({ id }) => wanted.has(id)),
    statements: outcome.statements.filter(({ subject }) => wanted.has(subject)),
  };
}

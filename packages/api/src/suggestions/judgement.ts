import { MithaqError } from '@mithaq/domain';
import type { Editing } from '../drafts/keep.ts';
import type { HeldSuggestion, Reading, Writing } from '../ports.ts';
import { type JudgeRequest, verdictLabels } from '../views/suggestion.ts';
import { type Accepted, accept } from './accepting.ts';
import { reopenUndrafted, takeBack } from './taking-back.ts';

/** Who judges, when, and in whose words drafts are titled. */
export type Judging = Editing;

/**
 * Carries a judgement out: what an acceptance comes to is stated or drafted, another judgement takes that back. Readers are told of the record
 * whose passages are others than before, editors of the source that is being judged.
 * @param path where the judgement stands in what was asked
 * @throws MithaqError `not-found`, `stale-revision`, `already-judged`; of an acceptance also what `accept` throws; `change-set-closed` where
 * what it drafted is published
 */
export async function judgeOne(
  writing: Writing,
  request: JudgeRequest,
  by: Judging,
  path: readonly (string | number)[] = [],
): Promise<HeldSuggestion> {
  const suggestion = await suggestionAt(writing, request, path);
  const undone = suggestion.standing === 'accepted' ? await takeBack(writing, suggestion, by.principal.name) : undefined;
  const accepted = request.verdict === 'accepted' ? await accept(writing, suggestion, { request, by, path }) : {};
  const judgement = judgedAs(suggestion, { verdict: request.verdict, accepted }, by);
  await writing.updateSuggestion(judgement, request.revision);
  if (suggestion.drafted !== undefined) await reopenUndrafted(writing, suggestion.drafted.changeSet);
  const news = { by: by.principal.name };
  for (const subject of new Set([undone, accepted.stated].filter((one) => one !== undefined)))
    await writing.announce({ ...news, what: 'record-saved', subject, audience: 'public' });
  await writing.announce({ ...news, what: 'suggestion-judged', subject: suggestion.source, audience: 'editors' });
  return judgement;
}

async function suggestionAt(
  reading: Reading,
  { id, revision, verdict, record, otherwise }: JudgeRequest,
  path: readonly (string | number)[],
): Promise<HeldSuggestion> {
  const suggestion = await reading.suggestion(id);
  if (suggestion === undefined) throw new MithaqError('not-found', { key: id }, [...path, 'id']);
  if (suggestion.revision !== revision)
    throw new MithaqError('stale-revision', { current: String(suggestion.revision) }, [...path, 'revision']);
  if (suggestion.standing === verdict && !isOtherwise(suggestion, { record, otherwise }))
    throw new MithaqError('already-judged', { verdict: verdictLabels[verdict] }, [...path, 'verdict']);
  return suggestion;
}

/** Whether an accepted suggestion is now taken to mean something else. */
function isOtherwise({ standing, chosen }: HeldSuggestion, { record, otherwise }: Pick<JudgeRequest, 'record' | 'otherwise'>): boolean {
  return standing === 'accepted' && ((record !== undefined && record !== chosen) || otherwise !== undefined);
}

/** A suggestion as a judgement leaves it. */
export function judgedAs(
  { judgedBy: _by, judgedAt: _at, chosen: _chosen, drafted: _drafted, ...suggestion }: HeldSuggestion,
  { verdict, accepted }: { readonly verdict: JudgeRequest['verdict']; readonly accepted: Accepted },
  { world, principal }: Pick<Judging, 'world' | 'principal'>,
): HeldSuggestion {
  const next = { ...suggestion, standing: verdict, revision: suggestion.revision + 1 };
  if (verdict === 'open') return next;
  const { chosen, drafted } = accepted;
  return {
    ...next,
    ...(chosen === undefined ? {} : { chosen }),
    ...(drafted === undefined ? {} : { drafted }),
    judgedBy: principal.name,
    judgedAt: world.clock().toISOString(),
  };
}

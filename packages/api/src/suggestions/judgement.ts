import { MithaqError } from '@mithaq/domain';
import type { HeldSuggestion, Reading, World, Writing } from '../ports.ts';
import type { Principal } from '../principal.ts';
import { type JudgeRequest, verdictLabels } from '../views/suggestion.ts';
import { stateMention, statementIdOf } from './citing.ts';

/** Who judges, and when. */
export interface Judging {
  readonly world: World;
  readonly principal: Principal;
}

/**
 * Carries a judgement out: an accepted mention becomes a statement with its passage, another judgement takes that statement back. Readers
 * are told of the record whose passages are others than before, editors of the source that is being judged.
 * @param path where the judgement stands in what was asked
 * @throws MithaqError `not-found`, `stale-revision`, `already-judged`
 */
export async function judgeOne(
  writing: Writing,
  request: JudgeRequest,
  by: Judging,
  path: readonly (string | number)[] = [],
): Promise<HeldSuggestion> {
  const suggestion = await suggestionAt(writing, request, path);
  const judgement = judgedAs(suggestion, request.verdict, by);
  const { value, source, standing } = suggestion;
  if (standing === 'accepted') await writing.removeStatement(statementIdOf(suggestion));
  if (request.verdict === 'accepted') await stateMention(writing, suggestion);
  await writing.updateSuggestion(judgement, request.revision);
  const isStated = value.kind === 'mention' && [standing, request.verdict].includes('accepted');
  const news = { by: by.principal.name };
  if (isStated) await writing.announce({ ...news, what: 'record-saved', subject: value.record, audience: 'public' });
  await writing.announce({ ...news, what: 'suggestion-judged', subject: source, audience: 'editors' });
  return judgement;
}

async function suggestionAt(
  reading: Reading,
  { id, revision, verdict }: JudgeRequest,
  path: readonly (string | number)[],
): Promise<HeldSuggestion> {
  const suggestion = await reading.suggestion(id);
  if (suggestion === undefined) throw new MithaqError('not-found', { key: id }, [...path, 'id']);
  if (suggestion.revision !== revision)
    throw new MithaqError('stale-revision', { current: String(suggestion.revision) }, [...path, 'revision']);
  if (suggestion.standing === verdict) throw new MithaqError('already-judged', { verdict: verdictLabels[verdict] }, [...path, 'verdict']);
  return suggestion;
}

function judgedAs(
  { judgedBy: _by, judgedAt: _at, ...suggestion }: HeldSuggestion,
  verdict: JudgeRequest['verdict'],
  { world, principal }: Judging,
): HeldSuggestion {
  const next = { ...suggestion, standing: verdict, revision: suggestion.revision + 1 };
  return verdict === 'open' ? next : { ...next, judgedBy: principal.name, judgedAt: world.clock().toISOString() };
}

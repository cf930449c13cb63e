import { MithaqError, type Words } from '@mithaq/domain';
import { announceEach } from '../change-sets/announce.ts';
import type { HeldSuggestion, Writing } from '../ports.ts';
import { statementIdOf } from './citing.ts';

const published: Words = { ar: 'منشورة', en: 'published' };

/**
 * Takes back what an acceptance came to: the statement that it published, or the drafts that it made. What was published of them through review
 * is withdrawn through review, and not by taking a judgement back.
 * @returns the record whose statement readers do not see any more
 * @throws MithaqError `change-set-closed` where the drafts were published
 */
export async function takeBack(writing: Writing, suggestion: HeldSuggestion, by: string): Promise<string | undefined> {
  const { drafted, chosen, value } = suggestion;
  if (drafted !== undefined) {
    await discardDrafted(writing, drafted, by);
    return undefined;
  }
  if (value.kind !== 'mention' && value.kind !== 'agreement') return undefined;
  await writing.removeStatement(statementIdOf(suggestion));
  return chosen ?? statedOf(value);
}

function statedOf(value: Extract<HeldSuggestion['value'], { kind: 'mention' | 'agreement' }>): string | undefined {
  if (value.kind === 'agreement') return value.record;
  const named = value.office ?? value;
  return 'record' in named ? named.record : undefined;
}

/** Gives drafts up that an acceptance made, as far as nobody else has, and tells other editors. @throws MithaqError `change-set-closed` */
export async function discardDrafted(
  writing: Writing,
  { changeSet, subjects }: NonNullable<HeldSuggestion['drafted']>,
  by: string,
): Promise<void> {
  const set = await writing.changeSet(changeSet);
  if (set?.state === 'published') throw new MithaqError('change-set-closed', { state: published });
  const drafts = (await writing.draftsIn(changeSet)).filter(({ subject }) => subjects.includes(subject));
  for (const { subject, revision } of drafts) await writing.discardDraft(subject, revision);
  await announceEach(writing, drafts, { what: 'draft-discarded', by, audience: 'editors' });
}

/**
 * Opens again what was accepted and whose drafts are all gone: given up one by one, or with their change set. What was published stays
 * accepted.
 */
export async function reopenUndrafted(writing: Writing, changeSet: string): Promise<readonly HeldSuggestion[]> {
  const set = await writing.changeSet(changeSet);
  if (set?.state === 'published') return [];
  const drafts = new Set((await writing.draftsIn(changeSet)).map(({ subject }) => subject));
  const gone = (await writing.suggestionsDraftedIn(changeSet)).filter(({ drafted }) => !isThere(drafted, set?.state, drafts));
  const reopened: HeldSuggestion[] = [];
  for (const one of gone) reopened.push(await reopen(writing, one));
  return reopened;
}

/** What drafted nothing, as all of it was stated already, stands for as long as its change set does. */
function isThere(drafted: HeldSuggestion['drafted'], state: string | undefined, drafts: ReadonlySet<string>): boolean {
  const { subjects = [] } = drafted ?? {};
  return subjects.length === 0 ? state === 'draft' || state === 'in-review' : subjects.some((subject) => drafts.has(subject));
}

/** A suggestion as if nobody had judged it. */
export async function reopen(
  writing: Writing,
  { judgedBy: _by, judgedAt: _at, chosen: _chosen, drafted: _drafted, ...suggestion }: HeldSuggestion,
): Promise<HeldSuggestion> {
  const open = { ...suggestion, standing: 'open' as const, revision: suggestion.revision + 1 };
  await writing.updateSuggestion(open, suggestion.revision);
  return open;
}

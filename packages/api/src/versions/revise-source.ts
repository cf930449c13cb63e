import { canonicalJson, Sha256, type Source, type Statement } from '@mithaq/domain';
import type { Held, HeldSuggestion, Writing } from '../ports.ts';
import { apply } from '../readings/apply.ts';
import { reconcile } from '../readings/reconcile.ts';
import { reanchoredStatement, reanchoredSuggestion, type Texts } from './reanchored.ts';

/** A new text of a source, the SHA-256 of its file, and what the reader proposes of it. */
export interface NewText {
  readonly text: string;
  readonly sha256: string;
  readonly fresh: readonly HeldSuggestion[];
}

/** What a new text came to: how many passages moved with it, and how many are orphans now. */
export interface Revision {
  readonly source: Held<Source>;
  readonly moved: number;
  readonly orphaned: number;
}

/**
 * Gives a source a new text. The old one stays in the history. Its passages go where they surely stand in the new one, or become orphans that are
 * told of; what was judged of the old text moves likewise, and what is proposed of the new one takes the place of the rest.
 */
export async function reviseSource(writing: Writing, held: Held<Source>, { text, sha256, fresh }: NewText): Promise<Revision> {
  const { id } = held.record;
  const before = (await writing.texts([id])).get(id);
  const textsOf = await textsBehind(writing, id, { before: before ?? text, after: text });
  const { record, revision } = await saveText(writing, held, { text, sha256 });
  const passages = await moveStatements(writing, await writing.statementsCiting(id), { id, textsOf });
  if (before !== undefined) await moveSuggestions(writing, id, { before, after: text });
  await apply(writing, reconcile(await writing.suggestionsOf([id]), fresh));
  return { source: { record, revision }, ...passages };
}

async function saveText(
  writing: Writing,
  { record, revision }: Held<Source>,
  { text, sha256 }: Pick<NewText, 'text' | 'sha256'>,
): Promise<Held<Source>> {
  const revised: Source = { ...record, text: { sha256: Sha256.parse(sha256), length: text.length } };
  const saved = await writing.save(revised, revision);
  await writing.attachText(record.id, text);
  return { record: revised, revision: saved.revision };
}

/** From which text each passage was chosen: from the last, where it is not an orphan of an earlier one. */
type TextsOf = (statement: Statement) => (ordinal: number) => Texts;

async function textsBehind(writing: Writing, source: string, usual: Texts): Promise<TextsOf> {
  const earlier = await writing.earlierPassages({ source, limit: mostPassages });
  const texts = await writing.textsByDigest([...new Set(earlier.map(({ text }) => text))]);
  const chosenFrom = new Map(earlier.map(({ statement, ordinal, text }) => [`${statement.id} ${ordinal}`, texts.get(text)]));
  return ({ id }) =>
    (ordinal) => ({ ...usual, before: chosenFrom.get(`${id} ${ordinal}`) ?? usual.before });
}

/** More passages of one source than anybody has made. */
const mostPassages = 100_000;

async function moveStatements(
  writing: Writing,
  statements: readonly Statement[],
  { id, textsOf }: { readonly id: string; readonly textsOf: TextsOf },
): Promise<Pick<Revision, 'moved' | 'orphaned'>> {
  const found = statements.map((statement) => reanchoredStatement(statement, id, textsOf(statement)));
  for (const { statement, moved } of found) if (moved > 0) await writing.saveStatement(statement);
  const sum = (what: 'moved' | 'orphaned') => found.reduce((total, one) => total + one[what], 0);
  return { moved: sum('moved'), orphaned: sum('orphaned') };
}

/** Judged suggestions, and those of a model, go along where their words stand; the reader proposes its own anew. */
async function moveSuggestions(writing: Writing, source: string, texts: Texts): Promise<void> {
  const held = await writing.suggestionsOf([source]);
  const kept = held.filter(({ standing, origin }) => standing !== 'open' || origin !== undefined);
  const moved = kept.map((one) => ({ one, moved: reanchoredSuggestion(one, texts) }));
  const gone = moved.filter((each) => each.moved === undefined).map(({ one }) => one.id);
  await writing.removeSuggestions([...held.filter((one) => !kept.includes(one)).map(({ id }) => id), ...gone]);
  for (const { one, moved: now } of moved)
    if (now !== undefined && canonicalJson(now) !== canonicalJson(one)) await writing.updateSuggestion(now, one.revision);
}

import { canonicalJson, type InterfaceLanguage, type Revised } from '@mithaq/domain';
import { recordOf } from '../assembly/subjects.ts';
import type { Announcement, ChangeSet, Draft, World, Writing } from '../ports.ts';
import type { Principal } from '../principal.ts';
import { titleFor } from './title.ts';

/** Who edits, and what their words and ids are made with. */
export interface Editing {
  readonly world: World;
  readonly principal: Principal;
  readonly locale: InterfaceLanguage;
}

/** Where an edit goes, and what it started from. */
export interface Edit {
  readonly from?: number | undefined;
  readonly changeSet?: string | undefined;
  readonly message?: string | undefined;
}

/** A draft with the change set that it is in. */
export interface Kept {
  readonly draft: Draft;
  readonly changeSet: ChangeSet;
}

/** Keeps an edit as a draft in its change set, which is made where there is none yet, and tells other editors. */
export async function keepDraft(writing: Writing, { entry, ...edit }: Edit & { readonly entry: Revised }, by: Editing): Promise<Kept> {
  const drafted = await writing.draft(entry.id);
  if (drafted !== undefined && edit.from === undefined && isSame(drafted, entry)) return kept(writing, drafted);
  const changeSet = await changeSetFor(writing, { entry, named: edit.changeSet }, by);
  const draft = await writing.saveDraft({ entry, ...startOf(edit), changeSet });
  return told(writing, { what: 'draft-saved', draft }, by);
}

/** Whether a draft is what is new and was sent already: whoever had no answer sends it again. */
function isSame({ act, base, data }: Draft, entry: Revised): boolean {
  return act === 'publish' && base === undefined && canonicalJson(data) === canonicalJson(entry);
}

/** Keeps the wish to withdraw something published as a draft. */
export async function keepWithdrawal(writing: Writing, { entry, ...edit }: Edit & { readonly entry: Revised }, by: Editing): Promise<Kept> {
  const changeSet = await changeSetFor(writing, { entry, named: edit.changeSet }, by);
  const draft = await writing.draftWithdrawal(entry.id, { ...startOf(edit), changeSet });
  return told(writing, { what: 'draft-saved', draft }, by);
}

function startOf({ from, message }: Edit): { readonly from?: number; readonly message?: string } {
  return { ...(from === undefined ? {} : { from }), ...(message === undefined ? {} : { message }) };
}

async function told(
  writing: Writing,
  { what, draft }: { readonly what: Announcement['what']; readonly draft: Draft },
  { principal }: Editing,
): Promise<Kept> {
  await writing.announce({ what, subject: recordOf(draft.data), by: principal.name, audience: 'editors' });
  return kept(writing, draft);
}

async function kept(writing: Writing, draft: Draft): Promise<Kept> {
  const changeSet = await writing.changeSet(draft.changeSet);
  if (changeSet === undefined) throw new RangeError(`a draft without its change set: ${draft.subject}`);
  return { draft, changeSet };
}

/**
 * The change set that an edit goes to: the one that is named; else the one where its subject has a draft; else the one in which what
 * belongs to the same record is worked on; else a new one.
 */
async function changeSetFor(
  writing: Writing,
  { entry, named }: { readonly entry: Revised; readonly named: string | undefined },
  by: Editing,
): Promise<string> {
  const known = named ?? (await writing.draft(entry.id))?.changeSet ?? (await besides(writing, entry));
  if (known !== undefined) return known;
  const title = await titleFor(writing, entry, by.locale);
  const { id } = await writing.createChangeSet({ id: by.world.newId('changeset'), title });
  return id;
}

/** Where the record that a statement is about, or another statement about the same record, is worked on. */
async function besides(writing: Writing, entry: Revised): Promise<string | undefined> {
  const record = recordOf(entry);
  const [whole, statements] = await Promise.all([writing.draft(record), writing.draftStatementsAbout([record])]);
  const open = [...(whole ? [whole] : []), ...statements].find(({ state }) => state === 'draft');
  return open?.changeSet;
}

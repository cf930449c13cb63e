import { MithaqError, type Taxonomy, type TopicEdit } from '@mithaq/domain';
import type { HeldTopicEdit, Register, Writing } from '../ports.ts';
import type { Principal } from '../principal.ts';
import type { TopicActed } from '../views/taxonomy-edit.ts';

/** What an act is decided on: the taxonomy as it stands, and what the register said of the topic so far. */
export interface Standing {
  readonly taxonomy: Taxonomy;
  readonly edit: TopicEdit | undefined;
}

/** What the history calls what was done. */
export type TopicDeed = 'add' | 'reword' | 'retire' | 'restore' | 'take-back';

/** One change of the taxonomy: of which topic, read at which revision, and what is said of it then. */
export interface TopicAct {
  readonly code: string;
  readonly from: number;
  readonly does: TopicDeed;
  readonly decide: (standing: Standing, writing: Writing) => TopicEdit | undefined | Promise<TopicEdit | undefined>;
}

/**
 * Changes the taxonomy in one transaction, and tells everybody: labels stand on readers' pages, too. Whoever read the topic at another revision is
 * told so before anything else that may be wrong.
 * @throws MithaqError `topic-changed`, and what `decide` throws
 */
export async function changeTopic(register: Register, { code, from, does, decide }: TopicAct, principal: Principal): Promise<TopicActed> {
  return register.transact(principal, async (writing) => {
    const [taxonomy, edits] = [await writing.taxonomy(), await writing.topicEdits()];
    const held = edits.find((one) => one.code === code);
    requireAt(held, from);
    const edit = await decide({ taxonomy, edit: held?.edit }, writing);
    const { revision } = await writing.saveTopicEdit({
      code,
      edit,
      from,
      message: does !== 'retire' || edit?.replacedBy === undefined ? does : `${does} ${edit.replacedBy}`,
    });
    await writing.announce({ what: 'taxonomy-changed', subject: `topic ${code}`, by: principal.name, audience: 'public' });
    return { code, revision, version: (await writing.taxonomy()).version };
  });
}

function requireAt(held: HeldTopicEdit | undefined, from: number): void {
  if ((held?.revision ?? 0) === from) return;
  throw new MithaqError('topic-changed', { who: held?.by ?? { ar: 'أحدهم', en: 'Somebody' } }, ['from']);
}

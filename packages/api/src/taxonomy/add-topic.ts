import { addTopic as additionOf, type LocalizedText, MithaqError, ownTopicCode } from '@mithaq/domain';
import { signedIn } from '../trpc.ts';
import { AddTopicRequest, TopicActed } from '../views/taxonomy-edit.ts';
import { changeTopic } from './acting.ts';

/**
 * Adds a topic to a group, or a group. Its code is marked as the register's own and is never given up; one that was taken back before may be
 * added again.
 * @throws MithaqError `topic-exists`, `invalid-input`, `not-found`, `cannot-change-topic` for a group that is retired
 */
export const addTopic = signedIn
  .input(AddTopicRequest)
  .output(TopicActed)
  .mutation(async ({ ctx: { world, principal }, input: { parent, name, label, scope } }) => {
    const given = { ...(parent === undefined ? {} : { parent }), name, label: trimmed(label), scope: trimmed(scope) };
    const code = ownTopicCode(given);
    const edits = await world.register.topicEdits();
    const from = edits.find((one) => one.code === code)?.revision ?? 0;
    return changeTopic(world.register, { code, from, does: 'add', decide: ({ taxonomy }) => additionOf(taxonomy, given) }, principal).catch(
      asTaken(code),
    );
  });

/** Two who add the same topic at once: the second is told that it is there. */
function asTaken(code: string): (fault: unknown) => never {
  return (fault) => {
    if (fault instanceof MithaqError && fault.code === 'topic-changed') throw new MithaqError('topic-exists', { code }, ['name']);
    throw fault;
  };
}

/** Words without the white space around them; a language in which nothing is left is as it came, and refused. */
export function trimmed(texts: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.trim() === '' ? text : text.trim()]));
}

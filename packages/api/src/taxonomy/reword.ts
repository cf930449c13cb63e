import { MithaqError, taxonomy as packageTaxonomy, rewordTopic, topicOf } from '@mithaq/domain';
import { signedIn } from '../trpc.ts';
import { RewordTopicRequest, TopicActed } from '../views/taxonomy-edit.ts';
import { changeTopic } from './acting.ts';
import { trimmed } from './add-topic.ts';

/**
 * Gives a topic other words in this register, or with the package's own words takes that back. Its code and its place stay.
 * @throws MithaqError `topic-changed`, `not-found`, `invalid-input`
 */
export const reword = signedIn
  .input(RewordTopicRequest)
  .output(TopicActed)
  .mutation(({ ctx: { world, principal }, input: { code, from, label, scope } }) =>
    changeTopic(
      world.register,
      {
        code,
        from,
        does: 'reword',
        decide: ({ taxonomy, edit }) => {
          if (topicOf(code, taxonomy) === undefined) throw new MithaqError('not-found', { key: code }, ['code']);
          return rewordTopic(edit, { code, base: topicOf(code, packageTaxonomy) }, { label: trimmed(label), scope: trimmed(scope) });
        },
      },
      principal,
    ),
  );

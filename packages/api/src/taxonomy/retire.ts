import { retireTopic } from '@mithaq/domain';
import { signedIn } from '../trpc.ts';
import { RetireTopicRequest, TopicActed } from '../views/taxonomy-edit.ts';
import { changeTopic } from './acting.ts';

/**
 * Retires a topic in favour of another. What carries its code keeps it; nothing new may take it, and whoever looks for it is led to the successor.
 * @throws MithaqError `topic-changed`, `not-found`, `cannot-change-topic` (it has topics in use, or the successor is no topic to lead to)
 */
export const retire = signedIn
  .input(RetireTopicRequest)
  .output(TopicActed)
  .mutation(({ ctx: { world, principal }, input: { code, successor, from } }) =>
    changeTopic(
      world.register,
      { code, from, does: 'retire', decide: ({ taxonomy, edit }) => retireTopic(taxonomy, edit, { code, successor }) },
      principal,
    ),
  );

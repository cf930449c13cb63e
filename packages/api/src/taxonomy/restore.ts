import { restoreTopic } from '@mithaq/domain';
import { signedIn } from '../trpc.ts';
import { TopicActed, TopicActRequest } from '../views/taxonomy-edit.ts';
import { changeTopic } from './acting.ts';

/** Puts a topic that the register retired in use again. @throws MithaqError `topic-changed`, `not-found`, `cannot-change-topic` */
export const restore = signedIn
  .input(TopicActRequest)
  .output(TopicActed)
  .mutation(({ ctx: { world, principal }, input: { code, from } }) =>
    changeTopic(
      world.register,
      { code, from, does: 'restore', decide: ({ taxonomy, edit }) => restoreTopic(taxonomy, edit, code) },
      principal,
    ),
  );

import { MithaqError, pickText, requireRemovable, type Taxonomy, topicOf } from '@mithaq/domain';
import { signedIn } from '../trpc.ts';
import { TopicActed, TopicActRequest } from '../views/taxonomy-edit.ts';
import { changeTopic } from './acting.ts';

/**
 * Takes back a topic that the register added, as long as nothing ever carried it. Later it can only be retired: a code in use is never given up.
 * @throws MithaqError `topic-changed`, `topic-in-use`, `not-found`, `cannot-change-topic`
 */
export const takeBack = signedIn
  .input(TopicActRequest)
  .output(TopicActed)
  .mutation(({ ctx: { world, principal }, input: { code, from } }) =>
    changeTopic(
      world.register,
      {
        code,
        from,
        does: 'take-back',
        decide: async ({ taxonomy, edit }, writing) => {
          requireRemovable(taxonomy, edit, code);
          if (await writing.hasCarriedTopic(code)) throw new MithaqError('topic-in-use', { topic: named(taxonomy, code) }, ['code']);
          return undefined;
        },
      },
      principal,
    ),
  );

function named(taxonomy: Taxonomy, code: string) {
  const label = topicOf(code, taxonomy)?.label ?? { en: code };
  return { ar: `«${pickText(label, 'ar').text}»`, en: `“${pickText(label, 'en').text}”` };
}

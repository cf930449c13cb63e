import { signedIn } from '../trpc.ts';
import { PublishedAnswer, PublishRecordRequest } from '../views/published.ts';
import { publishOne } from './publish-edit.ts';

/**
 * Publishes a record at once: a reviewer's own small change, without a change set. The same rules hold as for one. Somebody's draft of the
 * record stays, and is joined with this when it is published.
 * @throws MithaqError `edit-conflict` with both versions, and as `changeSets.publish`
 */
export const publish = signedIn
  .input(PublishRecordRequest)
  .output(PublishedAnswer)
  .mutation(({ ctx: { world, principal }, input: { record, ...edit } }) =>
    publishOne(world.register, { entry: record, ...edit }, principal),
  );

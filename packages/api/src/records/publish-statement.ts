import { signedIn } from '../trpc.ts';
import { PublishedAnswer, PublishStatementRequest } from '../views/published.ts';
import { publishOne } from './publish-edit.ts';

/** Publishes a statement at once, as `records.publish` does a record. @throws MithaqError as `records.publish` */
export const publishStatement = signedIn
  .input(PublishStatementRequest)
  .output(PublishedAnswer)
  .mutation(({ ctx: { world, principal }, input: { statement, ...edit } }) =>
    publishOne(world.register, { entry: statement, ...edit }, principal),
  );

import { topicList } from '../assembly/topics.ts';
import { procedure } from '../trpc.ts';
import { TopicList } from '../views/register.ts';

/** The taxonomy with what the register holds on each topic. */
export const list = procedure.output(TopicList).query(({ ctx }) => topicList(ctx.world.register));

import { topicList } from '../assembly/topics.ts';
import { open } from '../trpc.ts';
import { TopicList } from '../views/register.ts';

/** The taxonomy with what the register holds on each topic. */
export const list = open.output(TopicList).query(({ ctx }) => topicList(ctx.world.register));

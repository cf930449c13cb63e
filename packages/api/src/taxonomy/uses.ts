import { gather } from '../assembly/gather.ts';
import { refOrIdOf } from '../assembly/refs.ts';
import { signedIn } from '../trpc.ts';
import { TopicUses, TopicUsesRequest } from '../views/taxonomy-edit.ts';

const most = 20;

/** Where drafts and open suggestions are that carry a topic, or one of its topics if it is a group, and so are not found by who looks for what is published. */
export const uses = signedIn
  .input(TopicUsesRequest)
  .output(TopicUses)
  .query(async ({ ctx: { world }, input: { code } }) => {
    const { topics } = await world.register.taxonomy();
    const within = topics.filter(({ parent }) => parent === code).map((topic) => topic.code);
    const { drafts, sources } = await world.register.topicUses([code, ...within], most);
    const more = [...drafts.map(({ subject }) => subject), ...sources.map(({ source }) => source)];
    const gathered = await gather(world.register.working(), { more });
    return {
      drafts: drafts.map(({ subject, changeSet }) => ({ record: refOrIdOf(gathered, subject), changeSet })),
      sources: sources.map(({ source, suggestions }) => ({ source: refOrIdOf(gathered, source), suggestions })),
    };
  });

import { retireTopic } from '@mithaq/domain';
import { carriedExactly, ledTo } from '../assembly/kept-topics.ts';
import { topicRef } from '../assembly/refs.ts';
import { signedIn } from '../trpc.ts';
import { RetirementPreview, RetirementRequest } from '../views/taxonomy-edit.ts';

/** What retiring a topic would mean, before anybody does it. @throws MithaqError as `taxonomy.retire` */
export const previewRetirement = signedIn
  .input(RetirementRequest)
  .output(RetirementPreview)
  .query(async ({ ctx: { world }, input: { code, successor } }) => {
    const [taxonomy, usage] = await Promise.all([world.register.taxonomy(), world.register.topicUsage()]);
    retireTopic(taxonomy, undefined, { code, successor });
    const led = ledTo(taxonomy, code);
    return {
      topic: topicRef(taxonomy, code),
      successor: topicRef(taxonomy, successor),
      carried: carriedExactly(usage, code),
      led: led.map((topic) => topicRef(taxonomy, topic.code)),
    };
  });

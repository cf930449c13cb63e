import { Judgement, MithaqError, readAs } from '@mithaq/domain';
import { judgementViews } from '../assembly/judgements.ts';
import type { Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { JudgementView, MakeJudgementRequest } from '../views/judgement.ts';

/**
 * Judges whether two records are one. Nothing is deleted or merged: whoever thinks otherwise judges again, and the latest word counts.
 * @throws MithaqError `not-found`, `invalid-record` where the two are one record already, or of two kinds
 */
export const make = signedIn
  .input(MakeJudgementRequest)
  .output(JudgementView)
  .mutation(async ({ ctx: { world, principal }, input: { id = world.newId('judgement'), ...given } }) => {
    const judgement = readAs(Judgement, { ...given, id, by: principal.name, at: world.clock().toISOString() });
    await world.register.transact(principal, async (writing) => {
      await requireThere(writing, judgement);
      await writing.saveJudgement(judgement);
      for (const subject of [judgement.one, judgement.other])
        await writing.announce({ what: 'pair-judged', subject, by: principal.name, audience: 'editors' });
    });
    const [view] = await judgementViews(world.register, [judgement], await world.register.judgements([judgement.one]));
    if (view === undefined) throw new RangeError('a judgement without its view');
    return view;
  });

/** Only what is published is judged: of a draft nobody knows yet what it will be. @throws MithaqError `not-found` */
async function requireThere(writing: Writing, { one, other }: Judgement): Promise<void> {
  const there = new Set<string>((await writing.records([one, other])).map(({ record }) => record.id));
  if (!there.has(one)) throw new MithaqError('not-found', { key: one }, ['one']);
  if (!there.has(other)) throw new MithaqError('not-found', { key: other }, ['other']);
}

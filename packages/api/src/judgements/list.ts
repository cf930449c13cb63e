import { judgementsInEffect, MithaqError } from '@mithaq/domain';
import { judgementViews } from '../assembly/judgements.ts';
import { kindOfId } from '../assembly/refs.ts';
import { expected } from '../expected.ts';
import { procedure } from '../trpc.ts';
import { JudgementFilter, JudgementList } from '../views/judgement.ts';

const cursorOfOurs = expected({ ar: 'مؤشر صفحة جاء في جواب سابق', en: 'a cursor that an earlier page gave' });

/** Judgements whether two records are one, the newest first: all of them, or those about one record. */
export const list = procedure
  .input(JudgementFilter.prefault({}))
  .output(JudgementList)
  .query(async ({ ctx: { world }, input: { about, kind, verdict, limit, cursor } }) => {
    if (cursor !== undefined && !/^judgement_[0-9a-z]{26}$/.test(cursor))
      throw new MithaqError('invalid-input', { expected: cursorOfOurs }, ['cursor']);
    const all = await world.register.judgements(about === undefined ? undefined : [about]);
    const asked = (verdict === undefined ? all : judgementsInEffect(all)).filter(
      (one) => (kind === undefined || kindOfId(one.one) === kind) && (verdict === undefined || one.verdict === verdict),
    );
    const ordered = asked.toSorted((one, other) => (one.id < other.id ? 1 : -1));
    const rest = cursor === undefined ? ordered : ordered.filter(({ id }) => id < cursor);
    const rows = rest.slice(0, limit);
    const last = rows.at(-1)?.id;
    return {
      rows: await judgementViews(world.register, rows, all),
      total: asked.length,
      ...(rest.length > limit && last !== undefined ? { next: last } : {}),
    };
  });

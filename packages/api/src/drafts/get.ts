import { MithaqError } from '@mithaq/domain';
import { z } from 'zod';
import { draftViews } from '../assembly/drafts.ts';
import { procedure } from '../trpc.ts';
import { DraftAnswer } from '../views/draft.ts';
import { SubjectId } from '../views/revision.ts';

const Data = z.record(z.string(), z.json());

/** The draft of a record or statement, with what it changes and its passages. @throws MithaqError `not-found` */
export const get = procedure
  .input(z.object({ subject: SubjectId }))
  .output(DraftAnswer)
  .query(async ({ ctx: { world }, input: { subject } }) => {
    const { register } = world;
    const draft = await register.draft(subject);
    const changeSet = draft && (await register.changeSet(draft.changeSet));
    if (draft === undefined || changeSet === undefined) throw new MithaqError('not-found', { key: subject }, ['subject']);
    const [view] = await draftViews(register, [draft]);
    if (view === undefined) throw new MithaqError('not-found', { key: subject }, ['subject']);
    const { id, title, revision } = changeSet;
    return { ...view, data: Data.parse(draft.data), changeSet: { id, title, revision } };
  });

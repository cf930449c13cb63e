import { type LocalizedText, referencesOf } from '@mithaq/domain';
import { fieldChangeViews } from '../assembly/field-changes.ts';
import { gather } from '../assembly/gather.ts';
import { signedIn } from '../trpc.ts';
import { RulePreview, RulePreviewRequest } from '../views/dispute.ts';
import { recordNow, ruledRecord } from './ruled-record.ts';
import { ruledStatements, statementsAfter, statementsNow } from './ruled-statements.ts';

/** Stands for a note that is not written yet. */
const unwritten: LocalizedText = { und: '…' };

/**
 * What a ruling would change of the record itself, field by field; nothing where its value stays. What becomes of the statements, the request
 * says.
 * @throws MithaqError `not-found`, `invalid-record` where the record would not hold with it
 */
export const preview = signedIn
  .input(RulePreviewRequest)
  .output(RulePreview)
  .query(async ({ ctx: { world }, input: { subject, property, rulings, note = unwritten } }) => {
    const { register } = world;
    const before = await recordNow(register, subject);
    const now = await statementsNow(register, subject);
    const ruled = ruledStatements(now, { property, rulings, note }).map(({ entry }) => entry);
    const after = ruledRecord(before, { property, ruled, after: statementsAfter(now, ruled) });
    if (after === undefined) return { fields: [] };
    const gathered = await gather(register.working(), {
      more: [before, after].flatMap((record) => referencesOf(record).map(({ to }) => to)),
    });
    return { fields: fieldChangeViews(gathered, { before, after }) };
  });

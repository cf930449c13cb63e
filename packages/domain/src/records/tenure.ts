import * as z from 'zod';
import { ActorId, OfficeId, TenureId } from '../values/id.ts';
import { Interval } from '../values/interval.ts';
import { header, type PropertyLabels } from './header.ts';

/**
 * One person holding one office for an interval. Its ends are given only where a source gives them: a minister named in
 * an article of August was in office then, and nothing is said of when it began.
 */
export const Tenure = z.strictObject({
  record: z.literal('tenure'),
  id: TenureId,
  ...header,
  office: OfficeId,
  person: ActorId,
  interval: Interval,
});
export type Tenure = z.output<typeof Tenure>;

/** What each property of a tenure is called. */
export const tenureProperties: PropertyLabels<Tenure> = {
  office: { ar: 'المنصب', en: 'Office' },
  person: { ar: 'الشخص', en: 'Person' },
  interval: { ar: 'المدة', en: 'Interval' },
};

import * as z from 'zod';
import { ActorId, OfficeId } from '../values/id.ts';
import { Names } from '../values/name.ts';
import { header, type PropertyLabels } from './header.ts';

/** A post in an organisation, whoever holds it: "minister of defence of the Government of National Accord". */
export const Office = z.strictObject({
  record: z.literal('office'),
  id: OfficeId,
  ...header,
  names: Names,
  organisation: ActorId,
});
export type Office = z.output<typeof Office>;

/** What each property of an office is called. */
export const officeProperties: PropertyLabels<Office> = {
  names: { ar: 'الأسماء', en: 'Names' },
  organisation: { ar: 'الجهة', en: 'Organisation' },
};

import * as z from 'zod';
import { Field, Instrument, Lineage, Nature, TextAvailability } from '../taxonomy/instruments.ts';
import { AgreementRole } from '../taxonomy/roles.ts';
import { ActorId, AgreementId, OfficeId } from '../values/id.ts';
import { Names } from '../values/name.ts';
import { LocalizedText } from '../values/text.ts';
import { header, type PropertyLabels } from './header.ts';

/** An actor's part in an agreement. `onBehalfOf` is in whose name it acts; `capacity` the office in which a person signs. */
export const AgreementParticipation = z.strictObject({
  actor: ActorId,
  role: AgreementRole,
  onBehalfOf: ActorId.exactOptional(),
  capacity: OfficeId.exactOptional(),
});
export type AgreementParticipation = z.output<typeof AgreementParticipation>;

/**
 * A commitment, whatever it is called (Vienna Convention 2(1)(a)). `names` are what sources call it; `label` is our own
 * plain description. It has no status field: its status is derived from its events (`agreementStatus`).
 */
export const Agreement = z.strictObject({
  record: z.literal('agreement'),
  id: AgreementId,
  ...header,
  label: LocalizedText,
  names: Names,
  instrument: Instrument,
  nature: Nature,
  fields: z.array(Field),
  participations: z.array(AgreementParticipation),
  lineage: z.array(z.strictObject({ relation: Lineage, agreement: AgreementId })),
  textAvailability: TextAvailability,
});
export type Agreement = z.output<typeof Agreement>;

/** What each property of an agreement is called. */
export const agreementProperties: PropertyLabels<Agreement> = {
  label: { ar: 'الوصف', en: 'Label' },
  names: { ar: 'الأسماء', en: 'Names' },
  instrument: { ar: 'نوع الوثيقة', en: 'Instrument' },
  nature: { ar: 'طبيعة الأطراف', en: 'Nature' },
  fields: { ar: 'المجالات', en: 'Fields' },
  participations: { ar: 'المشاركون', en: 'Participations' },
  lineage: { ar: 'الصلة باتفاقات أخرى', en: 'Lineage' },
  textAvailability: { ar: 'توافر النص', en: 'Availability of the text' },
};

import * as z from 'zod';
import { Force } from '../taxonomy/instruments.ts';
import { TopicCode } from '../taxonomy/topic-code.ts';
import { FuzzyDate } from '../values/fuzzy-date.ts';
import { ActorId, AgreementId, ClauseId, EventId } from '../values/id.ts';
import { LocalizedText } from '../values/text.ts';
import { header, type PropertyLabels } from './header.ts';

/**
 * One addressable provision of an agreement: who owes what to whom, on which topics. `ordinal` is our order on the page
 * (from 1); `number` is the provision's own number where the text has been seen. `label` is our wording, `text` the treaty's.
 */
export const Clause = z.strictObject({
  record: z.literal('clause'),
  id: ClauseId,
  ...header,
  agreement: AgreementId,
  ordinal: z.int().positive(),
  number: z.string().min(1).exactOptional(),
  label: LocalizedText,
  text: LocalizedText.exactOptional(),
  topics: z.array(TopicCode).min(1),
  obligated: z.array(ActorId),
  beneficiaries: z.array(ActorId),
  force: Force.exactOptional(),
  deadline: FuzzyDate.exactOptional(),
  fulfilledBy: z.array(EventId).exactOptional(),
  breachedBy: z.array(EventId).exactOptional(),
});
export type Clause = z.output<typeof Clause>;

/** What each property of a clause is called. */
export const clauseProperties: PropertyLabels<Clause> = {
  agreement: { ar: 'الاتفاق', en: 'Agreement' },
  ordinal: { ar: 'الترتيب', en: 'Position' },
  number: { ar: 'رقم البند', en: 'Number' },
  label: { ar: 'الوصف', en: 'Label' },
  text: { ar: 'النص', en: 'Text' },
  topics: { ar: 'الموضوعات', en: 'Topics' },
  obligated: { ar: 'الملتزمون', en: 'Obligated' },
  beneficiaries: { ar: 'المستفيدون', en: 'Beneficiaries' },
  force: { ar: 'الإلزام', en: 'Force' },
  deadline: { ar: 'الأجل', en: 'Deadline' },
  fulfilledBy: { ar: 'وُفّي به في', en: 'Fulfilled by' },
  breachedBy: { ar: 'أُخلّ به في', en: 'Breached by' },
};

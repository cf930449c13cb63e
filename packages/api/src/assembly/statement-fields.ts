import { Citation, captionOfRecord, type LocalizedText, pickText, propertyLabel, type Statement } from '@mithaq/domain';
import { displayOf } from './display.ts';
import type { Gathered } from './gather.ts';
import { kindOfId } from './refs.ts';

/** What each field of a statement is called where two states of it are compared. */
const labels: Readonly<Record<string, LocalizedText>> = {
  subject: { ar: 'السجل', en: 'Record' },
  property: { ar: 'الحقل', en: 'Field' },
  value: { ar: 'القيمة', en: 'Value' },
  modality: { ar: 'صيغة الخبر', en: 'Modality' },
  standing: { ar: 'الحكم', en: 'Standing' },
  rank: { ar: 'الترتيب', en: 'Rank' },
  citations: { ar: 'المقتطفات', en: 'Passages' },
  note: { ar: 'ملاحظة علنية', en: 'Public note' },
};

/** The name of a field of a statement. */
export function statementFieldLabel(field: string): LocalizedText {
  return labels[field] ?? { en: field };
}

/** A value of a field of a statement, or one element of its passages, in words. */
export function statementFieldDisplay(
  gathered: Gathered,
  { subject, property }: Pick<Statement, 'subject' | 'property'>,
  { field, value }: { readonly field: string; readonly value: unknown },
): LocalizedText {
  const kind = kindOfId(subject);
  if (field === 'property') return propertyLabel(kind, String(value));
  const citations = field === 'citations' ? citationsIn(value) : [];
  if (citations.length > 0) return citationsInWords(gathered, citations);
  return displayOf(gathered, { kind, property: field === 'value' ? property : field, value });
}

function citationsIn(value: unknown): readonly Citation[] {
  return [value].flat().flatMap((one) => Citation.safeParse(one).data ?? []);
}

/** The quoted words and the source they stand in. */
function citationsInWords(gathered: Gathered, citations: readonly Citation[]): LocalizedText {
  const said = (language: 'ar' | 'en') => citations.map((citation) => citationInWords(gathered, citation, language)).join(' · ');
  return { ar: said('ar'), en: said('en') };
}

function citationInWords(gathered: Gathered, { source, selector }: Citation, language: 'ar' | 'en'): string {
  const record = gathered.held.get(source)?.record;
  const caption = record ? pickText(captionOfRecord(record), language).text : source;
  return language === 'ar' ? `«${selector.exact}» (${caption})` : `“${selector.exact}” (${caption})`;
}

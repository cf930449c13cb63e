// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/statuses.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Statuses”, in their order. */
export const statusCodes = ['unknown', 'negotiated', 'announced', 'initialled', 'signed', 'approved', 'ratified', 'in-force', 'suspended', 'terminated', 'rejected'] as const;

/** Its terms. */
export const statusTerms: readonly (Term<(typeof statusCodes)[number]>)[] = [
  { code: 'unknown', label: { ar: 'غير معروفة', en: 'unknown' }, scope: { ar: 'لا حدث يدل على حالته', en: 'No event tells of its status' } },
  { code: 'negotiated', label: { ar: 'قيد التفاوض', en: 'negotiated' }, scope: { ar: 'يُتفاوض فيه', en: 'It is being negotiated' } },
  { code: 'announced', label: { ar: 'معلنة', en: 'announced' }, scope: { ar: 'أُعلن ولا يُعرف توقيعه', en: 'It was announced, and no signature is known' } },
  { code: 'initialled', label: { ar: 'موقّعة بالأحرف الأولى', en: 'initialled' }, scope: { ar: 'وُقّع نصه بالأحرف الأولى', en: 'Its text was initialled' }, law: { 'vienna-convention': ['10(b)'], 'untc-glossary': ['Authentication'] } },
  { code: 'signed', label: { ar: 'موقّعة', en: 'signed' }, scope: { ar: 'وُقّع', en: 'It was signed' }, law: { 'vienna-convention': ['11', '12'] } },
  { code: 'approved', label: { ar: 'موافق عليها', en: 'approved' }, scope: { ar: 'وافقت عليه جهة لا بد من موافقتها', en: 'A body whose consent is needed approved it' }, law: { 'vienna-convention': ['14(2)'], 'untc-glossary': ['Acceptance and Approval'] } },
  { code: 'ratified', label: { ar: 'مصدّق عليها', en: 'ratified' }, scope: { ar: 'رضي طرف أن يلتزم به بتصديق أو قبول أو انضمام', en: 'A party consented to be bound, by ratification, acceptance or accession' }, law: { 'vienna-convention': ['14', '15', '16'], 'untc-glossary': ['Ratification', 'Accession'] } },
  { code: 'in-force', label: { ar: 'نافذة', en: 'in force' }, scope: { ar: 'يُعمل به، ملزمًا أو بصفة مؤقتة', en: 'It operates, as binding or provisionally' }, law: { 'vienna-convention': ['24', '25'], 'untc-glossary': ['Entry into Force', 'Provisional Application'] } },
  { code: 'suspended', label: { ar: 'معلّقة', en: 'suspended' }, scope: { ar: 'أُوقف العمل به إلى حين', en: 'Its operation is halted for a time' }, law: { 'vienna-convention': ['57', '58', '72'] } },
  { code: 'terminated', label: { ar: 'منتهية', en: 'terminated' }, scope: { ar: 'انتهى أو نُقض أو أُبطل', en: 'It ended, was denounced or annulled' }, law: { 'vienna-convention': ['54', '59', '69', '70'] } },
  { code: 'rejected', label: { ar: 'مرفوضة', en: 'rejected' }, scope: { ar: 'رُفض قبل أن يُلزم', en: 'It was refused before it bound' } },
];

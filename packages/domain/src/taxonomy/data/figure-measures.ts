// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/figure-measures.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Figure measures”, in their order. */
export const figureMeasureCodes = ['votes-for', 'votes-against', 'abstentions', 'displaced', 'killed', 'injured', 'prisoners-released', 'items-destroyed', 'distance-km', 'other'] as const;

/** Its terms. */
export const figureMeasureTerms: readonly (Term<(typeof figureMeasureCodes)[number]>)[] = [
  { code: 'votes-for', label: { ar: 'أصوات مؤيدة', en: 'votes for' }, scope: { ar: 'عدد من صوّت بالموافقة', en: 'How many voted in favour' } },
  { code: 'votes-against', label: { ar: 'أصوات معارضة', en: 'votes against' }, scope: { ar: 'عدد من صوّت بالرفض', en: 'How many voted against' } },
  { code: 'abstentions', label: { ar: 'ممتنعون عن التصويت', en: 'abstentions' }, scope: { ar: 'عدد من امتنع عن التصويت', en: 'How many abstained' } },
  { code: 'displaced', label: { ar: 'نازحون', en: 'displaced' }, scope: { ar: 'عدد من خرجوا من مساكنهم', en: 'How many people left their homes' } },
  { code: 'killed', label: { ar: 'قتلى', en: 'killed' }, scope: { ar: 'عدد القتلى', en: 'How many were killed' } },
  { code: 'injured', label: { ar: 'جرحى', en: 'injured' }, scope: { ar: 'عدد الجرحى', en: 'How many were injured' } },
  { code: 'prisoners-released', label: { ar: 'أسرى مفرج عنهم', en: 'prisoners released' }, scope: { ar: 'عدد من أُطلق سراحهم من الأسرى أو المحتجزين', en: 'How many prisoners or detainees were let go' } },
  { code: 'items-destroyed', label: { ar: 'قطع أُتلفت', en: 'items destroyed' }, scope: { ar: 'عدد ما أُتلف من سلاح أو ذخيرة أو غيرهما؛ ويبيّن وصف الحدث ما هو', en: 'How many weapons, munitions or other things were destroyed; the event’s label says which' } },
  { code: 'distance-km', label: { ar: 'مسافة بالكيلومتر', en: 'distance in kilometres' }, scope: { ar: 'مسافة بالكيلومترات', en: 'A distance in kilometres' } },
  { code: 'other', label: { ar: 'رقم آخر', en: 'other' }, scope: { ar: 'رقم لا مقياس له هنا', en: 'A number with no measure of its own here' } },
];

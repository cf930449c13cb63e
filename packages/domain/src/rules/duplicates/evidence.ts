import type { LocalizedText } from '../../values/text.ts';

/** A piece of evidence: how much it adds to a score, or takes from it (-1 rules the pair out), and how it is told. */
interface Weighed {
  readonly weight: number;
  readonly label: LocalizedText;
}

/**
 * What speaks for two records being one, or against it. Names propose; countries, kinds, offices and identifiers support or
 * contradict (the design of OpenSanctions' rule-based matcher "logic-v2"; the weights are ours, and are no probabilities).
 */
const evidences = {
  'same-wikidata': { weight: 1, label: { ar: 'معرّف ويكي بيانات واحد', en: 'the same Wikidata item' } },
  'same-name': { weight: 0.6, label: { ar: 'اسم واحد', en: 'the same name' } },
  'same-spelling': { weight: 0.5, label: { ar: 'اسم واحد تختلف كتابته', en: 'the same name, spelt or joined otherwise' } },
  'same-initials': { weight: 0.35, label: { ar: 'اسم واحد اختُصر بعض كلماته بحرف', en: 'the same name, with initials' } },
  'same-short-name': { weight: 0.35, label: { ar: 'اسم مختصر واحد', en: 'the same short name' } },
  'same-transliteration': {
    weight: 0.4,
    label: { ar: 'اسم واحد، كتبناه نحن بحروف أخرى', en: 'the same name, in a transliteration of ours' },
  },
  'shared-transliterated-words': {
    weight: 0.25,
    label: { ar: 'معظم كلمات الاسم مشتركة، كتبناه نحن بحروف أخرى', en: 'most words of a name in common, in a transliteration of ours' },
  },
  'shared-words': { weight: 0.35, label: { ar: 'معظم كلمات الاسم مشتركة', en: 'most words of a name in common' } },
  'same-consonants': { weight: 0.4, label: { ar: 'صوامت الاسم واحدة', en: 'the same consonants, perhaps in two scripts' } },
  'same-office': { weight: 0.2, label: { ar: 'توليا منصبًا واحدًا', en: 'told to have held the same office' } },
  'same-whole': { weight: 0.1, label: { ar: 'جزء من جهة واحدة', en: 'part of the same body' } },
  'same-country': { weight: 0.15, label: { ar: 'بلد واحد', en: 'a country in common' } },
  'same-parties': { weight: 0.4, label: { ar: 'الأطراف أنفسهم', en: 'the same parties' } },
  'shared-parties': { weight: 0.2, label: { ar: 'طرفان مشتركان على الأقل', en: 'at least two parties in common' } },
  'same-day': { weight: 0.3, label: { ar: 'وُقّعا في يوم واحد', en: 'signed on the same day' } },
  'overlapping-dates': { weight: 0.1, label: { ar: 'قد يكونان وُقّعا في يوم واحد', en: 'may have been signed on the same day' } },
  'same-instrument': { weight: 0.1, label: { ar: 'نوع الوثيقة واحد', en: 'the same kind of instrument' } },
  'other-kind': { weight: -0.3, label: { ar: 'نوعان مختلفان', en: 'of different kinds' } },
  'other-country': { weight: -0.3, label: { ar: 'بلدان مختلفان', en: 'no country in common' } },
  'other-dates': { weight: -0.5, label: { ar: 'وُقّعا في يومين مختلفين', en: 'signed on different days' } },
  'other-instrument': { weight: -0.1, label: { ar: 'وثيقتان من نوعين', en: 'different kinds of instrument' } },
  'other-parties': { weight: -0.4, label: { ar: 'أطراف مختلفون', en: 'other parties' } },
  'other-names': { weight: -0.1, label: { ar: 'لا اسم مشترك', en: 'no name in common' } },
  'other-fields': { weight: -0.2, label: { ar: 'مجالان مختلفان', en: 'no field in common' } },
  'other-wikidata': { weight: -1, label: { ar: 'معرّفا ويكي بيانات مختلفان', en: 'different Wikidata items' } },
  'told-apart': { weight: -1, label: { ar: 'يذكر أحدهما الآخر', en: 'one of them names the other' } },
} as const satisfies Record<string, Weighed>;

export type Evidence = keyof typeof evidences;

/** How a piece of evidence is told to an editor, in Arabic and English. The list of evidences and their wording are ours. */
export function evidenceLabel(evidence: Evidence): LocalizedText {
  return evidences[evidence].label;
}

/** One reason for or against, and the values that it rests on, as they stand on the two records. */
export interface Reason {
  readonly evidence: Evidence;
  readonly values: readonly string[];
}

/** From 0 (not proposed) to 1, in hundredths: the weights of the reasons, added up. */
export function scoreOf(reasons: readonly Reason[]): number {
  const held: readonly number[] = reasons.map(({ evidence }) => evidences[evidence].weight);
  if (held.includes(-1)) return 0;
  const sum = held.reduce((total, weight) => total + weight, 0);
  return Math.round(Math.min(Math.max(sum, 0), 1) * 100) / 100;
}

// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/event-families.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Event families”, in their order. */
export const eventFamilyCodes = ['treaty', 'diplomacy', 'conflict'] as const;

/** Its terms. */
export const eventFamilyTerms: readonly (Term<(typeof eventFamilyCodes)[number]>)[] = [
  { code: 'treaty', label: { ar: 'أفعال الاتفاقات', en: 'treaty actions' }, scope: { ar: 'ما يُفعل باتفاق من إعلانه إلى إنهائه', en: 'What is done to an agreement, from its announcement to its end' } },
  { code: 'diplomacy', label: { ar: 'دبلوماسية وسياسة', en: 'diplomacy and politics' }, scope: { ar: 'لقاءات الأطراف وأقوالهم وقراراتهم وعلاقاتهم وما يقدّمه بعضهم إلى بعض', en: 'What parties say, decide, meet about and give each other, and how they stand to each other' } },
  { code: 'conflict', label: { ar: 'نزاع', en: 'conflict' }, scope: { ar: 'القتال وتوقفه، وما يتحرك بسببه من قوات وسلاح وناس', en: 'Fighting, its pauses, and the forces, arms and people it moves' } },
];

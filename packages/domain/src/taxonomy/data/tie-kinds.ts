// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/tie-kinds.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Tie kinds”, in their order. */
export const tieKindCodes = ['co-party', 'third-party', 'signed-for', 'on-behalf-of', 'met', 'mediated', 'supported', 'supplied', 'fought', 'part-of', 'acts-for', 'holds-office', 'recognises'] as const;

/** Its terms. */
export const tieKindTerms: readonly (Term<(typeof tieKindCodes)[number]>)[] = [
  { code: 'co-party', label: { ar: 'طرفان في اتفاق', en: 'parties to one agreement' }, scope: { ar: 'كلاهما طرف في اتفاق واحد', en: 'Both are parties to one agreement' } },
  { code: 'third-party', label: { ar: 'وسيط أو ضامن أو شاهد أو مضيف أو وديع لاتفاقهم', en: 'mediator, guarantor, witness, host or depositary of their agreement' }, scope: { ar: 'للأول دور في اتفاق الثاني طرف فيه، وليس هو طرفًا', en: 'The one has a role in an agreement to which the other is a party, and is none itself' } },
  { code: 'signed-for', label: { ar: 'وقّع عن', en: 'signed for' }, scope: { ar: 'وقّع الأول نيابة عن الثاني', en: 'The one signed in the other’s name' } },
  { code: 'on-behalf-of', label: { ar: 'تصرّف باسم', en: 'acted on behalf of' }, scope: { ar: 'شارك الأول في اتفاق أو حدث باسم الثاني', en: 'The one took part in an agreement or event in the other’s name' } },
  { code: 'met', label: { ar: 'التقيا', en: 'met' }, scope: { ar: 'حضرا لقاءً واحدًا', en: 'Both were at one meeting' } },
  { code: 'mediated', label: { ar: 'توسّط بينهم', en: 'mediated between' }, scope: { ar: 'توسّط الأول في حدث شارك فيه الثاني', en: 'The one mediated where the other took part' } },
  { code: 'supported', label: { ar: 'دعم', en: 'supported' }, scope: { ar: 'قدّم الأول دعمًا إلى الثاني', en: 'The one gave support to the other' } },
  { code: 'supplied', label: { ar: 'زوّد بالسلاح', en: 'supplied arms to' }, scope: { ar: 'سلّم الأول الثاني سلاحًا', en: 'The one delivered arms to the other' } },
  { code: 'fought', label: { ar: 'قاتَلَ', en: 'fought' }, scope: { ar: 'قاتل الأول الثاني', en: 'The one fought the other' } },
  { code: 'part-of', label: { ar: 'جزء من', en: 'is part of' }, scope: { ar: 'الأول جزء من الثاني', en: 'The one is a part of the other' } },
  { code: 'acts-for', label: { ar: 'ينوب عن', en: 'acts for' }, scope: { ar: 'الأول سلطة تنوب عن الثاني', en: 'The one is an authority that acts for the other' } },
  { code: 'holds-office', label: { ar: 'يتولى منصبًا في', en: 'holds an office in' }, scope: { ar: 'الأول شخص يتولى منصبًا في الثاني', en: 'The one is a person who holds a post in the other' } },
  { code: 'recognises', label: { ar: 'يعترف بـ', en: 'recognises' }, scope: { ar: 'الأول يعترف بالثاني', en: 'The one recognises the other' } },
];

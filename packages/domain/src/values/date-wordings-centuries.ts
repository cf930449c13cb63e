const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "the 20th century" */
export function englishCentury(century: number): string {
  return `the ${century}${suffixes[ordinalRules.select(century)] ?? 'th'} century`;
}

/** The first to the tenth. */
const simple = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];

/** The tens from the twentieth, without the ending that their case decides. */
const tens = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/** «القرن العشرون»; after a preposition, where only the tens change, «القرن العشرين». Centuries are those from 1 to 100. */
export function arabicCentury(century: number, isGoverned: boolean): string {
  return `القرن ${arabicOrdinal(century, isGoverned ? 'ين' : 'ون')}`;
}

function arabicOrdinal(number: number, ending: 'ون' | 'ين'): string {
  if (number >= 100) return 'المئة';
  const [ten, unit] = [Math.floor(number / 10), number % 10];
  if (number <= 10) return simple[number - 1] ?? String(number);
  const compound = unit === 1 ? 'الحادي' : (simple[unit - 1] ?? '');
  if (ten === 1) return `${compound} عشر`;
  const round = `${tens[ten - 2]}${ending}`;
  return unit === 0 ? round : `${compound} و${round}`;
}

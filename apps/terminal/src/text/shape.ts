import reshaper from 'arabic-persian-reshaper';

/** A letter with the marks on it, as it is drawn; `start` is where it began in the text before shaping (UTF-16 code units). */
export interface Glyph {
  readonly text: string;
  readonly start: number;
}

const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;
const joiningLetter = /^[\u0621-\u064a\u0698\u06cc\u0686\u067e\u06af\u06a9]/u;
const lamAlef = /[\ufef5-\ufefc]/u;
const outsider = '\ufffc';
/** The shaper draws a final alif maqsura as a Farsi ya; fonts have the Arabic form more often. */
const finalFarsiYa = '\ufbfd';
const finalAlifMaqsura = '\ufef0';

/**
 * Replaces Arabic letters by their joined forms (Unicode presentation forms), for terminals that draw each cell alone.
 * The shaper is given letters without marks: given marks, it loses the one between lam and alif. They are put back after.
 */
export function shape(text: string): Glyph[] {
  const units = [...text.matchAll(letterWithMarks)].map((match) => ({ text: match[0], start: match.index }));
  const letters = units.map((unit) => (joiningLetter.test(unit.text) ? unit.text.charAt(0) : outsider)).join('');
  const drawn = [...reshaper.ArabicShaper.convertArabic(letters)];
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const form of drawn) {
    const taken = units.slice(at, at + (lamAlef.test(form) ? 2 : 1));
    at += taken.length;
    const first = taken[0];
    if (first) glyphs.push({ start: first.start, text: form === outsider ? first.text : upright(form) + taken.map(marksOf).join('') });
  }
  return glyphs;
}

function upright(form: string): string {
  return form === finalFarsiYa ? finalAlifMaqsura : form;
}

function marksOf(unit: Glyph): string {
  return unit.text.slice(1);
}

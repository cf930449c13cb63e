/** How wide a character is set at most, in em of its size. Measured in the register's face, Vazirmatn, and rounded up. */
function widthOf(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0;
  if (character === ' ') return 0.28;
  if (/[ا-يﻻ-ﻼٱ-ۓ]/u.test(character)) return /[اأإآلدذرزوؤ]/u.test(character) ? 0.44 : /[سشصضثب]/u.test(character) ? 0.82 : 0.62;
  if (/[ijltfrI.,:;'’|()]/u.test(character)) return 0.36;
  if (/[mwMW—]/u.test(character)) return 0.92;
  return /[A-Z\p{Lo}]/u.test(character) ? 0.72 : 0.6;
}

/** How wide words are set at most, in em. */
export function measureOf(words: string): number {
  let width = 0;
  for (const character of words) width += widthOf(character);
  return width;
}

/** Words in lines no wider than `most` em, broken between words and as even as they go; a longer word stands alone, whole. */
export function linesOf(words: string, most: number): readonly string[] {
  const count = Math.ceil(measureOf(words) / most);
  const even = Math.max(measureOf(words) / Math.max(count, 1) + 2, Math.min(most, 6));
  for (let width = Math.min(even, most); width < most; width += 1) {
    const tried = broken(words, width);
    if (tried.length <= count) return tried;
  }
  return broken(words, most);
}

function broken(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measureOf(longer) > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

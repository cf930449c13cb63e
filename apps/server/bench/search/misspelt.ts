/** Letters that are mistaken for one another, by script. */
const mistaken: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[aeiou](?=\p{L})/gu, ['e', 'i', 'o', 'u', 'a']],
  [/[أإآ]/gu, ['ا']],
  [/ة$/gu, ['ه']],
  [/[طت]/gu, ['ت', 'ط']],
  [/[صس]/gu, ['س', 'ص']],
];

/** A name as somebody writes it who has only heard it: one change in each part, which change depends on the number. */
export function misspelt(name: string, number: number): string {
  return name
    .split(' ')
    .map((part, at) => changed(part, number + at))
    .join(' ');
}

function changed(part: string, number: number): string {
  const middle = 1 + (number % Math.max(1, part.length - 1));
  switch (number % 4) {
    case 0:
      return `${part.slice(0, middle)}${part.charAt(middle - 1)}${part.slice(middle)}`;
    case 1:
      return part.replace(/(?<=\p{L})[aeiouاوي](?=\p{L})/u, '');
    default:
      return exchanged(part, number);
  }
}

function exchanged(part: string, number: number): string {
  for (const [letters, others] of mistaken) {
    const found = part.search(letters);
    const other = others[number % others.length];
    if (found >= 0 && other !== undefined && other !== part.charAt(found)) return part.slice(0, found) + other + part.slice(found + 1);
  }
  return part;
}

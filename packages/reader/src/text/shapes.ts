/** The letters of a shape that stand for any letter, as Arabic grammar writes the root of a word. */
const radicals: ReadonlySet<string> = new Set('فعل');

/** Whether a word has one of these shapes: `تفتعل` is that of تلتزم. */
export function shapes(written: readonly string[]): (word: string) => boolean {
  const byLength = new Map<number, string[]>();
  for (const shape of written) byLength.set(shape.length, [...(byLength.get(shape.length) ?? []), shape]);
  return (word) => byLength.get(word.length)?.some((shape) => isOf(shape, word)) ?? false;
}

function isOf(shape: string, word: string): boolean {
  for (let at = 0; at < shape.length; at++) if (!radicals.has(shape.charAt(at)) && shape.charAt(at) !== word.charAt(at)) return false;
  return true;
}

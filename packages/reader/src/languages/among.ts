/** The word of a closed list that a language's data means; data that means none of them is a mistake of ours, found when it is loaded. */
export function among<Known extends string>(known: readonly Known[], word: string): Known {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new TypeError(`${word} is none of ${known.join(', ')}`);
  return found;
}

/** Where two records stand side by side: the one that stays first. */
export function pairAddress(into: string, absorbed: string): string {
  return `/duplicates/${into}/${absorbed}`;
}

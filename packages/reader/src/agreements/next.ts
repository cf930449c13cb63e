import type { Token } from '../text/tokens.ts';

/** Whether a word stands next to the one before it, with nothing but a space or a hyphen between. */
export function isNext(token: Token | undefined): boolean {
  return token !== undefined && (token.before === ' ' || /^(?: {1,3}|-)$/.test(token.before));
}

/** Whether a word opens quotation marks. */
export function opensQuote(token: Token | undefined): boolean {
  return token !== undefined && /^ ?[("]{1,2}$/.test(token.before);
}

/** The token after the last one inside quotation marks, where they close within reach. */
export function quoteEnd(tokens: readonly Token[], from: number, reach: number): number | undefined {
  for (let at = from + 1; at <= Math.min(from + reach, tokens.length - 1); at++) {
    const { before } = tokens[at] ?? { before: '\n' };
    if (/[")]/.test(before)) return at;
    if (!/^[ -]{1,3}$/.test(before)) return undefined;
  }
  return undefined;
}

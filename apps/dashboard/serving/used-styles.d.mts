/** The files that a page's styles are of, as its tag names them; and all their rules, in their order. */
export type WholeStyles = readonly [href: string, rules: readonly string[]];

export function withUsedStyles(page: string): { readonly page: string; readonly whole: readonly WholeStyles[] };

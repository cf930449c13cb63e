/** How the page behind a link, or a form, comes in. */
export interface Following {
  /** It takes the place of this one in the history. */
  readonly replace?: boolean | undefined;
  /** It is shown from its top, unless this is `false`. */
  readonly scroll?: boolean | undefined;
}

/** The attributes of a link or a form that the page follows without loading a new document (`follow.tsx`); without scripts the browser does. */
export function following({ replace = false, scroll = true }: Following = {}) {
  return { 'data-follow': [...(replace ? ['replace'] : []), ...(scroll ? [] : ['stay'])].join(' ') };
}

/** What the attributes say. */
export function readFollowing(said: string): { readonly replace: boolean; readonly scroll: boolean } {
  const words = said.split(' ');
  return { replace: words.includes('replace'), scroll: !words.includes('stay') };
}

/**
 * The address of a form's answer. What is not set does not stand in it, and what stands in the form twice stands in it once, as the field
 * that comes first has it.
 * @param action a path, with or without a query of its own, which the form's takes the place of
 */
export function addressOfForm(action: string, fields: Iterable<readonly [string, unknown]>): string {
  const query = new Map<string, string>();
  for (const [name, value] of fields) if (typeof value === 'string' && value.trim() !== '' && !query.has(name)) query.set(name, value);
  const [path = ''] = action.split('?');
  return query.size === 0 ? path : `${path}?${new URLSearchParams([...query])}`;
}

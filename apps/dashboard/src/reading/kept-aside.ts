import { z } from 'zod';

/** What is put off till later of a source, each in the order in which it was: suggestions by their ids, proposals by their keys. */
export interface Aside {
  readonly suggestions: readonly string[];
  readonly proposals: readonly string[];
}

/** Whose it is, and of which source. */
export interface AsideOf {
  readonly source: string;
  readonly account: string;
}

export const nothingAside: Aside = { suggestions: [], proposals: [] };

const KeptAside: z.ZodType<Aside> = z.object({ suggestions: z.array(z.string()), proposals: z.array(z.string()) });

/** Where this device keeps what an account put off of a source: it outlives the window, and another account of the same machine has its own. */
function placeOf({ source, account }: AsideOf): string {
  return `mithaq-aside ${account} ${source}`;
}

/** What was put off before on this device: nothing, where something is kept that is not understood. Undefined where the browser keeps nothing at all. */
export function keptAside(of: AsideOf): Aside | undefined {
  try {
    const kept = KeptAside.safeParse(JSON.parse(localStorage.getItem(placeOf(of)) ?? 'null'));
    return kept.success ? kept.data : nothingAside;
  } catch (error) {
    return error instanceof SyntaxError ? nothingAside : undefined;
  }
}

/** Keeps what is put off. Where the browser keeps nothing (private windows, a full store) it lasts as long as the page. */
export function keepAside(of: AsideOf, aside: Aside): void {
  try {
    if (aside.suggestions.length + aside.proposals.length === 0) localStorage.removeItem(placeOf(of));
    else localStorage.setItem(placeOf(of), JSON.stringify(aside));
  } catch {
    return;
  }
}

/** Puts one off: it comes after all that were before. */
export function putOff(aside: Aside, kind: keyof Aside, key: string): Aside {
  const { [kind]: others } = takenUp(aside, kind, key);
  return { ...aside, [kind]: [...others, key] };
}

/** One is put off no more. The same object where it was not. */
export function takenUp(aside: Aside, kind: keyof Aside, key: string): Aside {
  return aside[kind].includes(key) ? { ...aside, [kind]: aside[kind].filter((one) => one !== key) } : aside;
}

/** Without what is not open any more: it was judged. The same object where all of it is. */
export function stillOpen(aside: Aside, open: { readonly [Kind in keyof Aside]?: ReadonlySet<string> | undefined }): Aside {
  const left = (kind: keyof Aside) => aside[kind].filter((one) => open[kind]?.has(one) !== false);
  const now: Aside = { suggestions: left('suggestions'), proposals: left('proposals') };
  const isSame = now.suggestions.length === aside.suggestions.length && now.proposals.length === aside.proposals.length;
  return isSame ? aside : now;
}

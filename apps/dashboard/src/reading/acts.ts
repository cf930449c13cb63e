import type { Texts } from '../voice/text.tsx';
import type { Choices } from './proposing.ts';

/** A judgement of a suggestion, with all that it takes to make it again. */
export interface Judged {
  readonly verdict: 'open' | 'accepted' | 'rejected';
  /** The place of the other meaning that was chosen. */
  readonly otherwise?: number | undefined;
  /** The record that was chosen in place of the one proposed. */
  readonly record?: string | undefined;
}

/** A draft that was written here: as it is now, and as it was before; absent where there was none. Both as JSON. */
export interface Written {
  readonly id: string;
  readonly after: string;
  readonly before?: string | undefined;
}

/** What an editor did in the room and can take back, in plain data: it is kept for as long as the window is. */
export type Act = { readonly words: Texts } & (
  | { readonly kind: 'judged'; readonly id: string; readonly from: Judged; readonly to: Judged }
  | { readonly kind: 'aside'; readonly id: string }
  | { readonly kind: 'asideWhole'; readonly key: string }
  | {
      readonly kind: 'accepted';
      readonly key: string;
      readonly changeSet: string;
      readonly suggestions?: readonly string[] | undefined;
      readonly choices: Choices;
    }
  | { readonly kind: 'rejected'; readonly key: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'written'; readonly changeSet: string; readonly drafts: readonly Written[]; readonly suggestion?: string | undefined }
);

/** What was done and what was taken back again, each with the latest last. */
export interface Past {
  readonly done: readonly Act[];
  readonly undone: readonly Act[];
}

export const nothingDone: Past = { done: [], undone: [] };

/** The most acts that are remembered. */
const longest = 500;

/** Something new was done: what had been taken back before it cannot be done again. */
export function did(past: Past, act: Act): Past {
  return { done: [...past.done, act].slice(-longest), undone: [] };
}

/** The latest act is taken back. */
export function undid(past: Past): Past {
  const act = past.done.at(-1);
  return act === undefined ? past : { done: past.done.slice(0, -1), undone: [...past.undone, act] };
}

/** What was taken back last is done again; `as`, where it came out another way than the first time (in another change set). */
export function redid(past: Past, as?: Act): Past {
  const act = as ?? past.undone.at(-1);
  return act === undefined ? past : { done: [...past.done, act], undone: past.undone.slice(0, -1) };
}

/** Taking an act back came to nothing, for no server answered: it stands as it did. */
export function stood(past: Past, act: Act): Past {
  const others = forgot(past, act);
  return { ...others, done: [...others.done, act] };
}

/** An act came to nothing, or somebody else changed what it did: there is nothing of it to take back or to do again. */
export function forgot(past: Past, act: Act): Past {
  const others = (acts: readonly Act[]) => acts.filter((other) => other !== act);
  return { done: others(past.done), undone: others(past.undone) };
}

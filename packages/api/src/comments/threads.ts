import type { Comment } from '../ports.ts';

/** What was said about one thing. */
export interface Thread {
  readonly first: Comment;
  readonly replies: readonly Comment[];
}

/**
 * Comments by thread, in the order in which `ids` names the threads, each with its replies as they came. A reply whose thread is not among
 * them, or whose first comment is missing, is left out.
 */
export function threadsOf(ids: readonly string[], comments: readonly Comment[]): readonly Thread[] {
  const byThread = new Map(ids.map((id): [string, Comment[]] => [id, []]));
  for (const comment of comments) byThread.get(comment.thread)?.push(comment);
  return [...byThread].flatMap(([id, all]) => {
    const first = all.find((comment) => comment.id === id);
    const replies = all.filter((comment) => comment.id !== id).toSorted(asTheyCame);
    return first === undefined ? [] : [{ first, replies }];
  });
}

/** Two of one moment are told apart by their ids, so that everybody sees them in one order. */
function asTheyCame(one: Comment, other: Comment): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

import type { ActorPage, AgreementRow, Ref } from '@mithaq/client';
import { inTime } from '../agreements/in-time.ts';

/** The weave of an actor's ties: actors are threads, agreements are rows in time, a knot is a part taken. */
export interface Weave {
  /** The actor of the page first, then those tied to it, by how many agreements tie them. */
  readonly threads: readonly { readonly actor: Ref; readonly agreements: ReadonlySet<string>; readonly lastRow: number }[];
  readonly rows: readonly AgreementRow[];
}

const mostThreads = 9;

/** Weaves an actor's agreements with those who share them, oldest first. */
export function weaveOf({ ref, agreements, ties }: Pick<ActorPage, 'ref' | 'agreements' | 'ties'>): Weave {
  const rows = inTime(agreements);
  const tied = ties
    .filter((tie) => tie.agreements.length > 0)
    .toSorted((one, other) => other.agreements.length - one.agreements.length)
    .slice(0, mostThreads);
  const own = { actor: ref, agreements: new Set(rows.map((row) => row.ref.id)) };
  const others = tied.map((tie) => ({ actor: tie.actor, agreements: new Set(tie.agreements.map((agreement) => agreement.id)) }));
  const threads = [own, ...others].map((thread) => ({
    ...thread,
    lastRow: rows.findLastIndex((row) => thread.agreements.has(row.ref.id)),
  }));
  return { threads, rows };
}

import type { Change } from '@mithaq/client';

/** What was done to one record in one go: it was published with what is stated of it. */
export interface Occasion {
  readonly subject: Change['subject'];
  readonly what: Change['what'];
  readonly by?: string | undefined;
  /** When it began and when it ended. */
  readonly from: string;
  readonly to: string;
}

/** The most that may lie between two changes of one occasion, in milliseconds. */
const together = 60_000;

/**
 * Changes, newest first, as occasions: publishing a record with forty statements is one thing to tell of, not forty. An occasion is known
 * by its beginning, which later changes of it leave as it is. Where more changes stand before those that were `asked` for, the earliest
 * occasion may have begun among these; it is left out.
 */
export function occasionsOf(changes: readonly Change[], asked: number): readonly Occasion[] {
  const occasions: Occasion[] = [];
  const latest = new Map<string, number>();
  for (const { subject, what, by, at } of changes) {
    const key = [subject.id, what, by].join('\n');
    const place = latest.get(key);
    const open = place === undefined ? undefined : occasions[place];
    if (place !== undefined && open && Date.parse(open.from) - Date.parse(at) <= together) occasions[place] = { ...open, from: at };
    else {
      latest.set(key, occasions.length);
      occasions.push({ subject, what, by, from: at, to: at });
    }
  }
  return changes.length < asked ? occasions : occasions.filter((occasion) => !mayHaveBegunEarlier(occasion, changes));
}

function mayHaveBegunEarlier({ from }: Occasion, changes: readonly Change[]): boolean {
  return Date.parse(from) - Date.parse(changes.at(-1)?.at ?? from) <= together;
}

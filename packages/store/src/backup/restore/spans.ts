/** What stood from one revision of its subject until another; without an end where it still stands. */
export interface Span<Of> {
  readonly value: Of;
  readonly since: number;
  readonly until?: number;
}

/** What a subject had at one revision; nothing, where it was withdrawn with it. */
export interface Stage<Of> {
  readonly revision: number;
  readonly had: ReadonlyMap<string, Of>;
}

/** From which revision to which everything stood that a subject had, by a key that says what is the same. Stages in the order of revisions. */
export function spansOf<Of>(stages: readonly Stage<Of>[]): readonly Span<Of>[] {
  const open = new Map<string, Span<Of>>();
  const closed: Span<Of>[] = [];
  for (const { revision, had } of stages) {
    for (const [key, span] of open) {
      if (had.has(key)) continue;
      open.delete(key);
      closed.push({ ...span, until: revision });
    }
    for (const [key, value] of had) if (!open.has(key)) open.set(key, { value, since: revision });
  }
  return [...closed, ...open.values()];
}

import type { DueKind, World } from '../ports.ts';

/** What is to be done with a source cannot be done: the source stays as it is until somebody asks anew. */
export async function giveUpDue({ register }: Pick<World, 'register'>, { kind, source, fault }: GivenUp): Promise<void> {
  await register.transact(null, async (writing) => {
    const due = await writing.due(kind, source);
    if (due !== undefined) await writing.giveUp(due, fault);
  });
}

/** What is given up, and why. */
export interface GivenUp {
  readonly kind: DueKind;
  readonly source: string;
  readonly fault: string;
}

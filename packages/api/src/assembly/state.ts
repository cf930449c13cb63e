import { type Day, MithaqError } from '@mithaq/domain';
import { requireOf } from '../asking.ts';
import type { Context } from '../context.ts';
import { expected } from '../expected.ts';
import type { Reading } from '../ports.ts';
import type { StateRequest } from '../views/state.ts';

const notOfThePast = expected({ ar: 'أحدهما: يوم مضى، أو مسودات المحررين', en: 'one of the two: a past day, or the editors’ drafts' });

/** The reading of the state asked for. @throws MithaqError `not-signed-in`, `not-allowed` for drafts where the caller is no editor */
export async function readingOf(context: Context, { knownOn, view }: StateRequest): Promise<Reading> {
  const { register } = context.world;
  if (view !== 'working') return knownOn === undefined ? register : register.knownOn(knownOn);
  if (knownOn !== undefined) throw new MithaqError('invalid-input', { expected: notOfThePast }, ['view']);
  await requireOf(context, 'edit');
  return register.working();
}

/** The day whose status is asked for: the one given, else that of the state that is read, else today. */
export function dayOf({ world }: Context, { asOf, knownOn }: { readonly asOf?: Day | undefined } & StateRequest): Day {
  return asOf ?? knownOn ?? world.today();
}

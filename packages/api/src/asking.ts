import type { Capability } from './capability.ts';
import type { Context } from './context.ts';
import { type Asking, may, requireCapability } from './permissions.ts';

/** Who asks, with what the register's settings say about people who are not signed in. */
export async function askingIn({ world, principal }: Context): Promise<Asking> {
  return { principal, publicReading: await world.settings.publicReading() };
}

/** Whether the caller has a capability: whether a reader's view or an editor's is to be given. */
export async function callerMay(context: Context, capability: Capability): Promise<boolean> {
  return may(await askingIn(context), capability);
}

/** Refuses what only some may ask of a procedure that others may call. @throws MithaqError as `requireCapability` */
export async function requireOf(context: Context, capability: Capability): Promise<void> {
  requireCapability(await askingIn(context), capability);
}

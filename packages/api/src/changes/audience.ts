import { callerMay } from '../asking.ts';
import type { Context } from '../context.ts';
import type { Audience, Reading, Register } from '../ports.ts';

/** Whose changes the caller is told: whoever may edit is told of drafts and suggestions too. */
export async function audienceOf(context: Context): Promise<Audience> {
  return (await callerMay(context, 'edit')) ? 'editors' : 'public';
}

/** What the subjects of changes are named from: an editor may be told of a record that is only drafted. */
export function namesFor(register: Register, audience: Audience): Reading {
  return audience === 'editors' ? register.working() : register;
}

/** Whether a change's id is one that this audience is told. */
export function isOf(audience: Audience, id: string): boolean {
  return id.startsWith('e') === (audience === 'editors');
}

/** The newest change that an audience was told of, or what stands before the first one. */
export async function newestOf(register: Reading, audience: Audience): Promise<string> {
  const [newest] = await register.changesAfter(undefined, 1, audience);
  return newest?.id ?? (audience === 'editors' ? 'e0' : '0');
}

/** Whether one change of an audience comes after another. */
export function isAfter(one: string, other: string): boolean {
  return numberOf(one) > numberOf(other);
}

function numberOf(id: string): bigint {
  return BigInt(id.replace('e', ''));
}

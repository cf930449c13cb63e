import type { Source } from '@mithaq/domain';
import type { Register } from '../ports.ts';
import { type DrawnUp, drawUp } from './drawn-up.ts';

/** So many sources' proposals are kept: those that editors look at just now. */
const mostKept = 16;

const kept = new WeakMap<Register, Map<string, Promise<DrawnUp>>>();

/**
 * The proposals of a source as the register stands, drawn up once for each state of it: whatever editors or readers are told of since makes them
 * anew, a judgement, a draft or a text among it.
 */
export async function proposalsOf(register: Register, source: Source): Promise<DrawnUp> {
  const [newest] = await register.changesAfter(undefined, 1, 'editors');
  const state = `${newest?.id ?? ''} ${source.id}`;
  const ofRegister = kept.get(register) ?? new Map<string, Promise<DrawnUp>>();
  kept.set(register, ofRegister);
  const known = ofRegister.get(state);
  if (known !== undefined) return known;
  const drawn = drawUp(register, source);
  drawn.catch(() => ofRegister.delete(state));
  ofRegister.set(state, drawn);
  for (const oldest of [...ofRegister.keys()].slice(0, -mostKept)) ofRegister.delete(oldest);
  return drawn;
}

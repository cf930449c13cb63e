import { indexRegister, type RecordKind, type RecordOf } from '@mithaq/domain';
import { loadRegister } from '@mithaq/fixtures';

/** The register that a test server is started with: what the domain finds in it is what the server has to answer. */
export const register = indexRegister(loadRegister());

export const italy = 'italy-gna-december-2020';
export const accord = 'government-of-national-accord';

/**
 * A record of it, by its slug or id.
 * @throws {Error} where it holds none of this kind
 */
export function recordOf<Kind extends RecordKind>(kind: Kind, key: string): RecordOf<Kind> {
  const record = register.find(kind, key);
  if (record === undefined) throw new Error(`not in the register: ${kind} ${key}`);
  return record;
}

export function idOf(kind: RecordKind, key: string): string {
  return recordOf(kind, key).id;
}

import type { Register } from '../../register.ts';
import { citationsOf } from './citing.ts';
import type { Draft } from './draft.ts';
import { mapRegister } from './mapping.ts';
import type { FtmEntity, FtmLeftOut } from './model.ts';

/** The entities of a register, and what of it they leave out. */
export interface FtmExport {
  readonly entities: readonly FtmEntity[];
  readonly leftOut: readonly FtmLeftOut[];
}

/**
 * A register as entities of FollowTheMoney 4.5, every reference to one of the entities. `proof` names the sources that are
 * cited for an entity; which value each of them says, `toFtmStatements` tells.
 */
export function toFtmEntities(register: Register): FtmExport {
  const { drafts, leftOut, register: index } = mapRegister(register);
  const entities = drafts.map((draft) =>
    entityOf(
      draft,
      proofs(draft, (value) => citationsOf(draft, value, index).map(({ document }) => document)),
    ),
  );
  return { entities, leftOut };
}

function proofs(draft: Draft, documentsOf: (value: Draft['values'][number]) => readonly string[]): readonly string[] {
  return draft.values.flatMap(documentsOf).filter((document) => document !== draft.id);
}

function entityOf({ id, schema, values }: Draft, proof: readonly string[]): FtmEntity {
  const properties = new Map<string, Set<string>>();
  for (const { prop, value } of [...values, ...proof.map((document) => ({ prop: 'proof', value: document }))])
    properties.set(prop, (properties.get(prop) ?? new Set()).add(value));
  return { id, schema, properties: Object.fromEntries([...properties].map(([prop, held]) => [prop, [...held]])) };
}

/** Entities as JSON Lines, one a line, as the tools of FollowTheMoney read them. */
export function ftmLines(items: readonly object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

import { type Beside, type Entry, type Exported, type ExportFormat, exportFormats, type Selection } from '@mithaq/api';
import { indexRegister, type Register, recordKinds } from '@mithaq/domain';
import { loadRegister } from '@mithaq/fixtures';
import { expect, test } from 'vitest';

/** The register of the five documents, in batches of a size. */
function selectionOf({ records, statements }: Register, size: number): Selection {
  const entries: readonly Entry[] = [...records, ...statements].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    kinds: [...recordKinds, 'statement'],
    of: async function* (kind) {
      const own = entries.filter(({ record }) => record === kind);
      for (let from = 0; from < own.length; from += size) yield own.slice(from, from + size);
    },
  };
}

function besideOf(register: Register): Beside {
  const index = indexRegister(register);
  const held = <Of>(record: Of) => ({ record, revision: 1 });
  return {
    records: async (ids) => ids.flatMap((id) => index.get(id) ?? []).map(held),
    referring: async (kind, to) =>
      index
        .ofKind(kind)
        .filter((record) => to.some((id) => index.referring(id).includes(record)))
        .map(held),
    statementsAbout: async (subjects) => subjects.flatMap((subject) => index.statementsOf(subject)),
  };
}

async function written(exported: Exported): Promise<string> {
  const decoder = new TextDecoder();
  const told = (piece: string | Uint8Array) => (typeof piece === 'string' ? piece : decoder.decode(piece));
  let whole = '';
  if (exported.form === 'text') {
    for await (const piece of exported.pieces) whole += piece;
    return whole;
  }
  for await (const { name, content } of exported.files) {
    whole += `${name}\n`;
    for await (const piece of content) whole += told(piece);
  }
  return whole;
}

/** All but the table of a list, whose rows a register alone cannot tell: `downloads.test.ts` holds it to the list. */
const formats = Object.keys(exportFormats).filter((name): name is ExportFormat => name in exportFormats && name !== 'csv');

test.each(formats)('%s is the same whatever the batches are', async (format) => {
  const register = loadRegister();
  const inBatchesOf = (size: number) =>
    written(
      exportFormats[format].write({
        selection: selectionOf(register, size),
        beside: besideOf(register),
        language: 'en',
        createdAt: '2026-11-22T09:30:00Z',
      }),
    );
  const whole = await inBatchesOf(10_000);
  expect(whole.length).toBeGreaterThan(100);
  expect(await inBatchesOf(1)).toBe(whole);
  expect(await inBatchesOf(7)).toBe(whole);
});

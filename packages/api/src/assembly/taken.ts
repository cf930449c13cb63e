import type { AnyRecord } from '@mithaq/domain';
import type { Draft, Register } from '../ports.ts';
import type { PublishingProblem } from '../views/draft-check.ts';
import type { Gathered } from './gather.ts';
import { takenIn } from './publishing-problems.ts';

/** Names in addresses, and files of sources, that another published record has, or another record of the same change set would. */
export async function taken(register: Register, drafts: readonly Draft[], gathered: Gathered): Promise<PublishingProblem[]> {
  const gone = new Set(drafts.filter(({ act }) => act === 'withdraw').map(({ subject }) => subject));
  const records = drafts.flatMap(({ act, data }) => (act === 'publish' && data.record !== 'statement' ? [data] : []));
  const problems = await Promise.all(
    records.map(async (record, at) => {
      const twice = records.slice(0, at).some((other) => other.record === record.record && other.slug === record.slug);
      const isTaken = twice || (await isSlugTaken(register, record, gone));
      const isFileTaken = await isFileOfAnother(register, record, gone);
      return [
        ...(isTaken ? [takenIn(gathered, record, { path: ['slug'], value: record.slug })] : []),
        ...(isFileTaken && record.record === 'source'
          ? [takenIn(gathered, record, { path: ['text', 'sha256'], value: record.text.sha256 })]
          : []),
      ];
    }),
  );
  return problems.flat();
}

async function isSlugTaken(register: Register, { record, id, slug }: AnyRecord, gone: ReadonlySet<string>): Promise<boolean> {
  const held = await register.find(record, slug);
  // A slug that another record gave up leads to it still, and is free.
  return held !== undefined && held.record.slug === slug && held.record.id !== id && !gone.has(held.record.id);
}

async function isFileOfAnother(register: Register, record: AnyRecord, gone: ReadonlySet<string>): Promise<boolean> {
  if (record.record !== 'source') return false;
  const held = await register.sourceBySha256(record.text.sha256);
  return held !== undefined && held.record.id !== record.id && !gone.has(held.record.id);
}

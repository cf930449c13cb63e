import { MithaqError } from '../../errors.ts';
import { isStored, type Stored } from '../../migrations/migration.ts';
import { migrateRecord, migrateStatement } from '../../migrations/read.ts';
import { InvalidRecord } from '../../validation/invalid-record.ts';
import type { Problem } from '../../validation/problem.ts';
import { textDigest } from '../text-digest.ts';
import { type BundlePart, type PartKind, partFrom } from './parts.ts';

/** A part as it was read, everything that is wrong with it, or that a newer Mithaq wrote it. */
export type PartReading =
  | { readonly outcome: 'part'; readonly part: BundlePart }
  | { readonly outcome: 'faults'; readonly faults: readonly Problem[] }
  | { readonly outcome: 'newer'; readonly problem: MithaqError };

/**
 * Reads one part of well-formed texts, and says all that is wrong with it. A draft of an older version of the schemas is brought up to
 * this one; what the history holds stays in the form that it had.
 */
export function readPart(kind: PartKind, data: unknown): PartReading {
  try {
    const part = partFrom(kind, kind === 'draft' ? withCurrentDraft(data) : data);
    const faults = faultsOfText(part);
    return faults.length === 0 ? { outcome: 'part', part } : { outcome: 'faults', faults };
  } catch (error) {
    if (error instanceof InvalidRecord) return { outcome: 'faults', faults: error.problems };
    if (error instanceof MithaqError && error.code === 'newer-schema') return { outcome: 'newer', problem: error };
    throw error;
  }
}

function withCurrentDraft(data: unknown): unknown {
  if (!isStored(data) || !isStored(data['data'])) return data;
  return { ...data, data: migrated(data['data']) };
}

function migrated(data: Stored): Stored {
  return data['record'] === 'statement' ? migrateStatement(data) : migrateRecord(data);
}

/** A text has to be the one whose digest it stands under. */
function faultsOfText(part: BundlePart): readonly Problem[] {
  if (part.part !== 'text' || part.value.sha256 === textDigest(part.value.text).sha256) return [];
  const expected = { ar: 'نص له هذه البصمة', en: 'a text of that digest' };
  return [{ path: ['text'], code: 'other', expected }];
}

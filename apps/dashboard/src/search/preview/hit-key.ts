import type { SearchKind } from '@mithaq/client';
import { searchKindOf } from '../kinds.ts';

/** What a hit's key names: a record by its id, a topic by its code, a passage by its source and where it begins. */
export interface HitKey {
  readonly kind: SearchKind;
  readonly key: string;
  readonly start?: number;
}

/** Reads the key of a hit (`agreement:agreement_1…`, `passage:source_1…@482`); `undefined` where it is none. */
export function hitKeyOf(written: string): HitKey | undefined {
  const [, named, key, start] = /^([a-z]+):([^@\s]{1,120})(?:@(\d{1,9}))?$/.exec(written) ?? [];
  const kind = searchKindOf(named);
  if (kind === undefined || key === undefined || (kind === 'passage') !== (start !== undefined)) return undefined;
  return start === undefined ? { kind, key } : { kind, key, start: Number(start) };
}

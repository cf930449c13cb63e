import { type RecordKind, recordKinds } from '@mithaq/domain';
import type { SearchableKind } from '../port.ts';

/** Every kind that is searched for, in the order of the partitions and of what is counted by kind. */
export const searchPartitions = [
  'actor',
  'office',
  'place',
  'agreement',
  'clause',
  'event',
  'source',
  'passage',
] as const satisfies readonly SearchableKind[];

/** As what the records of each kind are searched for; a tenure and a recognition have no words of their own. */
export const searchableKinds: Readonly<Record<RecordKind, SearchableKind | undefined>> = {
  actor: 'actor',
  office: 'office',
  tenure: undefined,
  recognition: undefined,
  place: 'place',
  agreement: 'agreement',
  clause: 'clause',
  event: 'event',
  source: 'source',
};

/** As what the record with this id is searched for. */
export function searchableKindOf(id: string): SearchableKind | undefined {
  const kind = recordKinds.find((one) => id.startsWith(`${one}_`));
  return kind && searchableKinds[kind];
}

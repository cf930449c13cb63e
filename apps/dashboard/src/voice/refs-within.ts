import type { Ref } from '@mithaq/client';

/** Every record that an answer mentions, by id, so that values which only name an id can be shown by caption. */
export function refsWithin(answer: unknown): ReadonlyMap<string, Ref> {
  return new Map(refsIn(answer).map((ref) => [ref.id, ref]));
}

function refsIn(value: unknown): Ref[] {
  if (value === null || typeof value !== 'object') return [];
  return [...(isRef(value) ? [value] : []), ...Object.values(value).flatMap(refsIn)];
}

function isRef(value: object): value is Ref {
  return 'id' in value && 'record' in value && 'slug' in value && 'label' in value;
}

import type { LexiconEntry } from '../src/index.ts';

const given = ['نور الدين', 'سالم', 'هند', 'ماجد', 'منى', 'عبد الله', 'ليلى', 'طارق'];
const family = ['الحسني', 'الكعبي', 'الراوي', 'الزهراوي', 'الشامي', 'البصري', 'العدني', 'النوبي'];

/** Made-up persons, the same on every run. */
export function entries(count: number): readonly LexiconEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    record: `actor-${index}`,
    kind: 'actor',
    actorKind: 'person',
    names: [{ value: personName(index), language: 'ar', kind: 'official' }],
  }));
}

function personName(index: number): string {
  const first = given[index % given.length] ?? '';
  const last = family[Math.floor(index / given.length) % family.length] ?? '';
  return index < given.length * family.length ? `${first} ${last}` : `${first} ${last} ${index}`;
}

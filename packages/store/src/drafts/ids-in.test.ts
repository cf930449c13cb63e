import { expect, it } from 'vitest';
import { idsIn } from './ids-in.ts';

const [actor, office] = ['actor_41r52567re9dxdxe9r299nb513', 'office_3syk0jbw3gswzvdpqehczb9dzz'];

it('finds every id that a value names, each once', () => {
  expect(idsIn({ actor, parts: [{ office }, { actor }], label: { en: 'no id: actor_41r' } })).toEqual([actor, office]);
  expect(idsIn({ label: 'none' })).toEqual([]);
});

it('takes no longer for letters without an end than it takes to read them', () => {
  const before = performance.now();
  expect(idsIn({ label: { en: 'x'.repeat(1_048_576) }, actor })).toEqual([actor]);
  expect(performance.now() - before).toBeLessThan(2_000);
});

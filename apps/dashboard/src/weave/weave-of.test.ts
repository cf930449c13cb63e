import type { Ref, WeavePart, WeaveRow } from '@mithaq/client';
import { describe, expect, test } from 'vitest';
import { ref } from '../samples/parts.ts';
import { sampleWeave } from '../samples/weave.ts';
import { followed, weaveOf } from './weave-of.ts';

const accord = ref('actor', 'accord', 'الوفاق', 'Accord');
const turkey = ref('actor', 'turkey', 'تركيا', 'Turkey');
const italy = ref('actor', 'italy', 'إيطاليا', 'Italy');
const nations = ref('actor', 'nations', 'الأمم المتحدة', 'United Nations');
const minister = ref('actor', 'minister', 'الوزير', 'the minister');
const libya = ref('actor', 'libya', 'ليبيا', 'Libya');

function row(slug: string, parts: readonly WeavePart[], kind: Ref['record'] = 'agreement'): WeaveRow {
  return { record: ref(kind, slug, slug, slug), inside: 'yes', planned: false, parts: [...parts] };
}

const memorandum = row('memorandum', [
  { actor: accord, role: 'party', onBehalfOf: libya },
  { actor: turkey, role: 'party' },
  { actor: minister, role: 'signatory', onBehalfOf: accord },
]);
const ceasefire = row('ceasefire', [
  { actor: accord, role: 'party' },
  { actor: nations, role: 'guarantor' },
  { actor: nations, role: 'mediator' },
]);
const talks = row(
  'talks',
  [
    { actor: minister, role: 'host', onBehalfOf: accord },
    { actor: italy, role: 'visitor' },
  ],
  'event',
);

const woven = (actor: Ref, rows: readonly WeaveRow[]) => weaveOf({ actor, rows: [...rows], total: rows.length });
const slugs = (threads: readonly { readonly actor: Ref }[]) => threads.map(({ actor }) => actor.slug);

describe('the weave', () => {
  test('hangs the actor first, then the others by how many rows they share', () => {
    const more = row('again', [
      { actor: accord, role: 'party' },
      { actor: nations, role: 'party' },
    ]);
    const { threads } = woven(accord, [memorandum, ceasefire, more]);
    expect(slugs(threads)).toEqual(['accord', 'nations', 'turkey']);
    expect(threads.map(({ rowCount, lastRow }) => [rowCount, lastRow])).toEqual([
      [3, 2],
      [2, 2],
      [1, 0],
    ]);
  });

  test('fills the knot of a party, and leaves every other part hollow with its roles', () => {
    const [first, second] = woven(accord, [memorandum, ceasefire]).rows;
    expect(first?.knots.get(turkey.id)).toEqual({ roles: ['party'], represented: false, filled: true });
    expect(second?.knots.get(nations.id)).toEqual({ roles: ['guarantor', 'mediator'], represented: false, filled: false });
  });

  test('names in the line whoever only signs for another, and hangs nobody for the state that a party acts for', () => {
    const { threads, rows } = woven(accord, [memorandum]);
    expect(slugs(threads)).toEqual(['accord', 'turkey']);
    expect(rows[0]?.named.map(({ slug }) => slug)).toEqual(['minister']);
  });

  test('of a signatory hangs the signatory, hollow', () => {
    const { threads, rows } = woven(minister, [memorandum]);
    expect(slugs(threads)[0]).toBe('minister');
    expect(rows[0]?.knots.get(minister.id)).toEqual({ roles: ['signatory'], represented: false, filled: false });
    expect(rows[0]?.named).toEqual([]);
  });

  test('of a state in whose name another was party has a hollow knot in its name', () => {
    expect(woven(libya, [memorandum]).rows[0]?.knots.get(libya.id)).toEqual({ roles: ['party'], represented: true, filled: false });
  });

  test('at talks gives the knot to the side, and names the one who sat there for it', () => {
    const [only] = woven(accord, [talks]).rows;
    expect(only?.knots.get(accord.id)).toEqual({ roles: ['host'], represented: true, filled: true });
    expect(only?.named.map(({ slug }) => slug)).toEqual(['minister']);
  });

  test('follows one thread: its rows, and whom they tie it to besides', () => {
    const both = row('both', [
      { actor: accord, role: 'party' },
      { actor: turkey, role: 'party' },
      { actor: italy, role: 'party' },
    ]);
    const found = followed(woven(accord, [memorandum, both]), 'turkey');
    expect([found?.thread.rowCount, found?.others.map(({ slug }) => slug)]).toEqual([2, ['italy']]);
    expect(followed(woven(accord, [memorandum]), 'nobody')).toBeUndefined();
  });

  test('of too many has fourteen threads, and says whom it leaves out', () => {
    const weave = weaveOf(sampleWeave(20, 60));
    expect([weave.threads.length, weave.left.length, weave.rows.length, weave.total]).toEqual([14, 6, 60, 214]);
  });
});

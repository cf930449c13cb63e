import { expect, test } from 'vitest';
import { Tenure } from '../../records/tenure.ts';
import { idOf } from '../../testing/records.ts';
import { Day } from '../../values/fuzzy-date.ts';
import { ActorId, OfficeId } from '../../values/id.ts';
import { holderOf, officesOf } from './tenure.ts';

const day = Day.parse('2020-08-20');
const [deputy, minister] = [1, 2].map((number) => OfficeId.parse(idOf('office', number)));
const [namroush, bashagha] = [1, 2].map((number) => ActorId.parse(idOf('actor', number)));
if (!deputy || !minister || !namroush || !bashagha) throw new Error('four ids were made above');

function tenure(number: number, office: OfficeId, person: ActorId, interval: Record<string, unknown>): Tenure {
  return Tenure.parse({
    record: 'tenure',
    id: idOf('tenure', number),
    schemaVersion: 2,
    slug: `tenure-${number}`,
    office,
    person,
    interval,
  });
}

const before = tenure(1, deputy, namroush, { from: { edtf: '2020-07' }, to: { edtf: '2020-08-29' } });
const then = tenure(2, minister, namroush, { from: { edtf: '2020-08-29' } });
const undated = tenure(3, deputy, bashagha, {});

test('who surely held the office comes first, who merely may have held it after', () => {
  expect(holderOf(deputy, day, [undated, before, then])).toEqual([
    { tenure: before, sure: true },
    { tenure: undated, sure: false },
  ]);
});

test('offices change hands', () => {
  expect(officesOf(namroush, day, [before, then])).toEqual([{ tenure: before, sure: true }]);
  expect(officesOf(namroush, Day.parse('2020-12-04'), [before, then])).toEqual([{ tenure: then, sure: false }]);
  expect(officesOf(namroush, Day.parse('2020-08-29'), [before, then]).map(({ sure }) => sure)).toEqual([true, true]);
});

test('nobody holds an office that no tenure names', () => {
  expect(holderOf(minister, day, [before, undated])).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyEdtf } from '../testing/records.ts';
import { day } from '../testing/rule-records.ts';
import { Interval } from '../values/interval.ts';
import { heldOn } from './held-on.ts';
import { endsOf, touches } from './time/spans.ts';

const during = (from?: string, to?: string) => ({
  interval: Interval.parse({ ...(from ? { from: { edtf: from } } : {}), ...(to ? { to: { edtf: to } } : {}) }),
});

test('on the day of a handover both hold it for sure, though nobody tells when the newcomer left', () => {
  const [leaver, newcomer] = [during('2020-07', '2020-08-29'), during('2020-08-29')];
  expect(heldOn([leaver, newcomer], day('2020-08-29'))).toEqual([
    { item: leaver, sure: true },
    { item: newcomer, sure: true },
  ]);
  expect(heldOn([leaver, newcomer], day('2020-08-30'))).toEqual([{ item: newcomer, sure: false }]);
});

test('agrees with the windows of the network and the chronology on every single day', () => {
  const anyEnd = fc.option(anyEdtf, { nil: undefined });
  fc.assert(
    fc.property(anyEnd, anyEnd, anyDay, (from, to, on) => {
      const read = Interval.safeParse({ ...(from ? { from: { edtf: from } } : {}), ...(to ? { to: { edtf: to } } : {}) });
      fc.pre(read.success);
      const interval = read.success ? read.data : {};
      const answer = touches(endsOf(interval), { from: day(on), to: day(on) });
      expect(heldOn([{ interval }], day(on)).map(({ sure }) => sure)).toEqual(answer === 'no' ? [] : [answer === 'yes']);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { indexRegister } from '../../register.ts';
import { eventOf, idOf, statementOf } from '../../testing/records.ts';
import { agreementId, agreementOf, day } from '../../testing/rule-records.ts';
import { statusChanges } from './changes.ts';
import { statusOf } from './in-register.ts';
import type { StatusValue } from './values.ts';

const statusesIn = (values: readonly StatusValue[]) =>
  values.map(({ status, manner }) => (manner ? `${status} ${manner}` : status)).join(' or ');

/** An event of agreement 1, with what a test says of it. */
const event = (number: number, type: string, given: Record<string, unknown>) =>
  eventOf(number, { type, agreements: [idOf('agreement', 1)], ...given });
const registerOf = (...events: readonly ReturnType<typeof event>[]) => ({ records: [agreementOf(1), ...events], statements: [] });
const on = (edtf: string) => ({ date: { edtf } });

const read = (register: Parameters<typeof statusChanges>[0], window = {}) =>
  statusChanges(register, agreementId(1), window).map((change) =>
    [change.on, change.sure ? 'surely' : 'perhaps', statusesIn(change.before), '→', statusesIn(change.after)].join(' '),
  );

test('each step on its day', () => {
  const steps = registerOf(event(1, 'signature', on('2020-01-10')), event(2, 'entry-into-force', on('2020-03-01')));
  expect(read(steps)).toEqual(['2020-01-10 surely unknown → signed', '2020-03-01 surely signed → in-force']);
  expect(read(indexRegister(steps))).toEqual(read(steps));
});

test('a month: from its first day it may have changed, from its last it has', () => {
  expect(read(registerOf(event(1, 'signature', on('2020-12'))))).toEqual([
    '2020-12-01 perhaps unknown → unknown or signed',
    '2020-12-31 perhaps unknown or signed → signed',
  ]);
});

test('a truce for a time lapses the day after its last; a notice ends on the day on which it takes effect', () => {
  expect(read(registerOf(event(1, 'ceasefire-declared', { ...on('2020-10-23'), until: { edtf: '2020-11-05' } })))).toEqual([
    '2020-10-23 surely unknown → in-force',
    '2020-11-06 surely in-force → terminated',
  ]);
  const noticed = event(2, 'denunciation', { ...on('2020-12-04'), takesEffect: { edtf: '2021-12-04' } });
  expect(read(registerOf(event(1, 'entry-into-force', on('2019-01-01')), noticed))).toEqual([
    '2019-01-01 surely unknown → in-force',
    '2021-12-04 surely in-force → terminated',
  ]);
});

test('in force provisionally and then wholly is a change; a second signature is none', () => {
  const both = [event(1, 'provisional-application', on('2020-01-01')), event(2, 'entry-into-force', on('2020-02-01'))];
  expect(read(registerOf(...both))).toEqual([
    '2020-01-01 surely unknown → in-force provisional',
    '2020-02-01 surely in-force provisional → in-force',
  ]);
  const signed = [event(1, 'signature', on('2020-01-01')), event(2, 'signature', on('2020-02-01'))];
  expect(read(registerOf(...signed))).toEqual(['2020-01-01 surely unknown → signed']);
});

test('a day that sources dispute, and a later agreement’s, are among the days', () => {
  const disputed = (number: number, edtf: string) =>
    statementOf(number, [number], {
      subject: idOf('event', 1),
      property: 'date',
      value: { edtf },
      standing: 'disputed',
      note: { en: 'Sources differ.' },
    });
  const register = registerOf(event(1, 'signature', on('2020-12-04')));
  expect(read({ ...register, statements: [disputed(1, '2020-12-04'), disputed(2, '2020-12-06')] })).toEqual([
    '2020-12-04 perhaps unknown → unknown or signed',
    '2020-12-06 perhaps unknown or signed → signed',
  ]);
  const successor = agreementOf(2, [], { lineage: [{ relation: 'supersedes', agreement: idOf('agreement', 1) }] });
  const later = eventOf(2, { type: 'entry-into-force', agreements: [idOf('agreement', 2)], ...on('2020-06-01') });
  const { records } = registerOf(event(1, 'entry-into-force', on('2019-01-01')));
  expect(read({ records: [...records, successor, later], statements: [] }).at(-1)).toBe('2020-06-01 surely in-force → terminated');
});

test('a window has its own days only, both ends included, and compares the first with the day before it', () => {
  const steps = registerOf(event(1, 'signature', on('2020-12-01')), event(2, 'entry-into-force', on('2020-12-15')));
  expect(read(steps, { from: day('2020-12-01'), to: day('2020-12-15') }).length).toBe(2);
  expect(read(steps, { from: day('2020-12-02'), to: day('2020-12-14') })).toEqual([]);
  expect(read(steps, { from: day('2020-12-15') })).toEqual(['2020-12-15 surely signed → in-force']);
});

test('what nobody dates changes on no day; the first day that there is has none before it', () => {
  expect(read(registerOf(event(1, 'signature', {})))).toEqual([]);
  expect(read(registerOf(event(1, 'signature', on('0001-01-01')), event(2, 'ratification', on('9999-12-31'))))).toEqual([
    '9999-12-31 surely signed → ratified',
  ]);
});

test('an agreement that the register does not have is not found', () => {
  expect(() => statusChanges(registerOf(), agreementId(2))).toThrow(new MithaqError('not-found', { key: agreementId(2) }, ['id']));
});

const days = Array.from({ length: 20 }, (_, at) => `2020-01-${String(at + 1).padStart(2, '0')}`);
const anyDays = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .map(([one, other]) => (one === other ? one : one < other ? `[${one}..${other}]` : `[${other}..${one}]`));
const anyEvent = fc.record({
  type: fc.constantFrom('signature', 'entry-into-force', 'suspension', 'termination', 'ceasefire-declared', 'resumption'),
  date: anyDays,
  term: fc.option(anyDays, { nil: undefined }),
});
const termOf: Readonly<Record<string, string>> = { suspension: 'until', 'ceasefire-declared': 'until', termination: 'takesEffect' };

test('finds every day on which the status differs from the day before, and no other', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (told) => {
      const events = told.map(({ type, date, term }, at) => {
        const field = termOf[type];
        return event(at + 1, type, { ...on(date), ...(field && term ? { [field]: { edtf: term } } : {}) });
      });
      const index = indexRegister(registerOf(...events));
      const statuses = (text: string) => statusesIn(statusOf(index, agreementId(1), day(text)).values);
      const all = ['2019-12-31', ...days, '2020-01-21', '2020-01-22'];
      const differing = all.slice(1).filter((text, at) => statuses(text) !== statuses(all[at] ?? ''));
      expect(statusChanges(index, agreementId(1)).map((change) => change.on)).toEqual(differing);
    }),
    { numRuns: 60 },
  );
});

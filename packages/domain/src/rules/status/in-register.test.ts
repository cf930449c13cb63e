import { expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import type { Statement } from '../../records/statement.ts';
import { indexRegister } from '../../register.ts';
import type { AnyRecord } from '../../registry.ts';
import { eventOf, idOf, statementOf } from '../../testing/records.ts';
import { agreementId, agreementOf, day, recognitionOf } from '../../testing/rule-records.ts';
import { actors, inShort, theActors, theOffices } from '../../testing/status-cases.ts';
import { statusMatter, statusOf } from './in-register.ts';

const asOf = day('2020-12-31');
const concerning = (agreement: number) => ({ agreements: [idOf('agreement', agreement)] });
const parties = [
  { actor: idOf('actor', actors.italy), role: 'party' },
  { actor: idOf('actor', actors.tripoli), role: 'party' },
];
const lineage = (relation: string, agreement: number) => ({ lineage: [{ relation, agreement: idOf('agreement', agreement) }] });
const inForce = (number: number, agreement: number, edtf: string) =>
  eventOf(number, { type: 'entry-into-force', date: { edtf }, ...concerning(agreement) });

function registerOf(records: readonly AnyRecord[], statements: readonly Statement[] = []) {
  return { records: [...theActors, ...theOffices, ...records], statements };
}

test('gathers the agreement’s own events, whose act they are, their rivals and who recognised whom', () => {
  const minister = { actor: idOf('actor', actors.tripoliMinister), role: 'signatory', capacity: idOf('office', 1) };
  const register = registerOf([
    agreementOf(1, [], { participations: parties }),
    eventOf(1, { type: 'signature', date: { edtf: '2020-02' }, participations: [minister], ...concerning(1) }),
    eventOf(2, { type: 'termination', date: { edtf: '2020-03' }, ...concerning(2) }),
    recognitionOf(1, [actors.italy, actors.tripoli], '2016', '2021'),
  ]);
  expect(inShort(statusOf(register, agreementId(1), asOf))).toEqual([
    'signed since 2020-02 by event 1',
    '? contested-authority of event 1: tripoli for libya against benghazi, italy recognises tripoli',
  ]);
});

test('an index gives the same answer as the register', () => {
  const register = registerOf([agreementOf(1, [], { participations: parties }), inForce(1, 1, '2019')]);
  expect(statusOf(indexRegister(register), agreementId(1), asOf)).toEqual(statusOf(register, agreementId(1), asOf));
});

test('hears what sources say otherwise of its events', () => {
  const disputed = (number: number, edtf: string) =>
    statementOf(number, [number], {
      subject: idOf('event', 1),
      property: 'date',
      value: { edtf },
      standing: 'disputed',
      note: { en: 'Sources differ.' },
    });
  const register = registerOf([agreementOf(1), inForce(1, 1, '2020-12-01')], [disputed(1, '2020-12-01'), disputed(2, '2021-01-01')]);
  expect(inShort(statusOf(register, agreementId(1), asOf))).toEqual([
    'unknown',
    'in-force since 2020-12-01 by event 1',
    '? sources of event 1: date by 2 statements',
  ]);
});

test('finds the agreements that supersede it, also through one that renews it', () => {
  const register = registerOf([
    agreementOf(1),
    agreementOf(2, [], lineage('renews', 1)),
    agreementOf(3, [], lineage('supersedes', 2)),
    inForce(1, 1, '2010'),
    inForce(2, 2, '2015'),
    inForce(3, 3, '2020'),
  ]);
  expect(inShort(statusOf(register, agreementId(1), day('2018-01-01')))).toEqual(['in-force since 2010 by event 1, 2 by agreement 2']);
  expect(inShort(statusOf(register, agreementId(1), asOf))).toEqual(['terminated since 2020 by event 3 by agreement 3']);
  expect(inShort(statusOf(register, agreementId(3), asOf))).toEqual(['in-force since 2020 by event 3']);
});

test('an agreement that amends it leaves it in force', () => {
  const register = registerOf([agreementOf(1), agreementOf(2, [], lineage('amends', 1)), inForce(1, 1, '2010'), inForce(2, 2, '2015')]);
  expect(inShort(statusOf(register, agreementId(1), asOf))).toEqual(['in-force since 2010 by event 1']);
});

test('agreements that renew each other in a circle are asked once each', () => {
  const register = registerOf([agreementOf(1, [], lineage('renews', 2)), agreementOf(2, [], lineage('renews', 1)), inForce(1, 1, '2010')]);
  expect(inShort(statusOf(register, agreementId(2), asOf))).toEqual(['in-force since 2010 by event 1 by agreement 1']);
});

test('an agreement of others does not surely supersede it', () => {
  const others = ['malta', 'benghazi'] as const;
  const participations = others.map((name) => ({ actor: idOf('actor', actors[name]), role: 'party' }));
  const register = registerOf([
    agreementOf(1, [], { participations: parties }),
    agreementOf(2, [], { ...lineage('supersedes', 1), participations }),
    inForce(1, 1, '2010'),
    inForce(2, 2, '2015'),
  ]);
  expect(inShort(statusOf(register, agreementId(1), asOf)).slice(0, 3)).toEqual([
    'in-force since 2010 by event 1',
    'terminated since 2015 by event 2 by agreement 2',
    '? party of event 2: successor',
  ]);
});

test('hears what sources say otherwise of the events of a later agreement', () => {
  const said = (number: number, edtf: string) => ({ subject: idOf('event', 2), property: 'date', value: { edtf }, number });
  const statements = [said(1, '2015'), said(2, '2021-05')].map(({ number, ...rest }) =>
    statementOf(number, [number], { ...rest, standing: 'disputed', note: { en: 'Sources differ.' } }),
  );
  const records = [agreementOf(1), agreementOf(2, [], lineage('supersedes', 1)), inForce(1, 1, '2010'), inForce(2, 2, '2015')];
  expect(inShort(statusOf(registerOf(records, statements), agreementId(1), asOf))).toEqual([
    'in-force since 2010 by event 1',
    'terminated since 2015 by event 2 by agreement 2',
    '? sources of event 2: date by 2 statements',
  ]);
});

test('follows a long chain of renewals', () => {
  const length = 3000;
  const dayOf = (at: number) => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);
  const agreements = Array.from({ length }, (_, at) => agreementOf(at + 1, [], at > 0 ? lineage('renews', at) : {}));
  const entries = agreements.map((_, at) => inForce(at + 1, at + 1, dayOf(at)));
  const { values } = statusOf(registerOf([...agreements, ...entries]), agreementId(1), asOf);
  expect(values.map(({ status, because }) => [status, because.length])).toEqual([['in-force', length]]);
});

test('an agreement that the register does not have is not found', () => {
  const index = indexRegister(registerOf([]));
  expect(() => statusMatter(index, agreementId(1))).toThrow(new MithaqError('not-found', { key: agreementId(1) }, ['id']));
});

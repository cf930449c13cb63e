import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referencesOf } from '../../registry.ts';
import { checkStatement } from '../../statements.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { anyJudgements, judgementOf } from '../../testing/judgements.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { actorId, actorOf, agreementOf, recognitionOf, tenureOf } from '../../testing/rule-records.ts';
import { valueKey } from '../../values/value-key.ts';
import type { Judgement } from './judgements.ts';
import { type MergedRegister, merged } from './view.ts';

const name = (value: string, language = 'en') => ({ value, language, kind: 'official' });
const gna = actorOf(1, { kind: 'authority', names: [name('GNA')], countries: ['LY'] });
const twin = actorOf(2, {
  kind: 'authority',
  names: [name('حكومة الوفاق', 'ar'), name('GNA')],
  countries: ['LY'],
  wikidata: 'Q1',
  actsFor: actorId(3),
});
const libya = actorOf(3, { kind: 'state' });
const same = judgementOf(1, [1, 2], 'same');
const view = (records: MergedRegister['records'], judgements: readonly Judgement[] = [same]) =>
  merged({ records, statements: [] }, judgements);

test('two records become one that has what either has; the other is kept whole beside it', () => {
  const found = view([gna, twin, libya]);
  expect(found.records).toEqual([{ ...gna, names: [name('GNA'), name('حكومة الوفاق', 'ar')], wikidata: 'Q1', actsFor: actorId(3) }, libya]);
  expect(found.absorbed).toEqual([{ record: twin, into: gna.id }]);
  expect(found.setAside).toEqual([]);
});

test('references and statements point to the canonical record; what a statement was made about is kept', () => {
  const agreement = agreementOf(1, [1, 2, 3]);
  const statement = statementOf(1, [1], { subject: twin.id, property: 'wikidata', value: 'Q1' });
  const citing = statementOf(2, [1], {
    subject: agreement.id,
    property: 'participations',
    value: { actor: twin.id, role: 'party' },
    citations: [{ source: idOf('source', 1), selector: { exact: 'x', start: 0, end: 1 }, attributedTo: twin.id }],
  });
  const found = merged({ records: [gna, twin, libya, agreement], statements: [statement, citing] }, [same]);
  expect(found.records.at(-1)).toEqual(agreementOf(1, [1, 3]));
  expect(found.statements.map(({ subject }) => subject)).toEqual([gna.id, agreement.id]);
  expect(found.statements[1]).toMatchObject({ value: { actor: gna.id, role: 'party' }, citations: [{ attributedTo: gna.id }] });
  expect(found.moved).toEqual([{ statement: statement.id, from: twin.id }]);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, unknown[]]>([
  ['another value', { wikidata: 'Q2' }, { wikidata: 'Q1' }, [{ record: actorId(2), property: 'wikidata', value: 'Q1', why: 'other' }]],
  ['itself', {}, { partOf: actorId(1) }, [{ record: actorId(2), property: 'partOf', value: actorId(1), why: 'self' }]],
  ['itself, the other way', { partOf: actorId(2) }, {}, [{ record: actorId(1), property: 'partOf', value: actorId(1), why: 'self' }]],
  [
    'what its kind has no place for',
    { kind: 'force' },
    { kind: 'authority', actsFor: actorId(3) },
    [
      { record: actorId(2), property: 'kind', value: 'authority', why: 'other' },
      { record: actorId(2), property: 'actsFor', value: actorId(3), why: 'unfit' },
    ],
  ],
])('what the one record cannot show is set aside: %s', (_, one, other, setAside) => {
  const names = gna.names;
  expect(view([actorOf(1, { names, ...one }), actorOf(2, { names, ...other }), libya]).setAside).toEqual(setAside);
});

test('a judgement on a record that the register does not have changes nothing', () => {
  const found = view([twin, libya], [same]);
  expect([found.records, found.absorbed]).toEqual([[twin, libya], []]);
  const three = [judgementOf(1, [1, 2], 'same'), judgementOf(2, [1, 3], 'same')];
  expect(view([twin, actorOf(3, { kind: 'authority' })], three).absorbed.map(({ into }) => into)).toEqual([twin.id]);
});

test('records that no judgement concerns are themselves, not copies', () => {
  const others = [tenureOf(1, [1, 5]), recognitionOf(1, [6, 7]), sourceOf(1)];
  const found = view([gna, twin, ...others]);
  expect(others.every((record) => found.records.includes(record))).toBe(true);
});

test('a recognition of one member by another is shown nowhere: it is set aside whole, with its statements', () => {
  const [between, other] = [recognitionOf(1, [2, 1]), recognitionOf(2, [3, 2])];
  const said = [between, other].map(({ id }, at) => statementOf(at + 1, [1], { subject: id, property: 'as', value: 'government' }));
  const found = merged({ records: [gna, twin, libya, between, other], statements: said }, [same]);
  expect(found.records.slice(2)).toEqual([recognitionOf(2, [3, 1])]);
  expect(found.selfTies).toEqual([{ record: between, statements: said.slice(0, 1) }]);
  expect(found.statements).toEqual(said.slice(1));
});

test('a cluster of two thousand is folded in one reading of the record', () => {
  const actors = Array.from({ length: 2000 }, (_, at) => actorOf(at + 1, { names: [name(`Name ${at}`)], countries: ['LY'] }));
  const chain = actors.slice(1).map((_, at) => judgementOf(at + 1, [1, at + 2], 'same', 0));
  const [found] = view(actors, chain).records;
  expect(found && 'names' in found ? found.names.length : 0).toBe(2000);
});

const bytes = ({ resolution: _, ...shown }: MergedRegister): string => JSON.stringify(shown);

test('the order of judgements makes no difference; judging again the same changes nothing', () => {
  fc.assert(
    fc.property(anyRegister, anyJudgements, (register, judgements) => {
      const before = JSON.stringify(register);
      expect(bytes(merged(register, judgements.toReversed()))).toBe(bytes(merged(register, judgements)));
      const once = merged(register, judgements);
      const twice = merged(once, judgements);
      expect([twice.records, twice.statements, twice.absorbed]).toEqual([once.records, once.statements, []]);
      expect(JSON.stringify(register)).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test('a merge is undone to the byte: by dropping its judgement, or by a later one that takes it back', () => {
  fc.assert(
    fc.property(
      anyRegister,
      anyJudgements,
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('unsure', 'different')),
      (register, others, [number, verdict]) => {
        const pair = [number, number + 1] as const;
        const rest = others.filter(
          ({ one, other }) => ![one, other].includes(actorId(number)) || ![one, other].includes(actorId(number + 1)),
        );
        const earlier = merged(register, rest);
        const judged = [...rest, judgementOf(40, pair, 'same', 40)];
        expect(
          bytes(
            merged(
              register,
              judged.filter(({ id }) => id !== idOf('judgement', 40)),
            ),
          ),
        ).toBe(bytes(earlier));
        const back = merged(register, [...judged, judgementOf(41, pair, verdict === 'unsure' ? 'unsure' : 'different', 41)]);
        const areConnected = earlier.resolution.verdictOn(...pairIds(pair)) === 'same';
        if (verdict === 'unsure' || (!areConnected && earlier.resolution.contradictions.length === 0))
          expect(bytes(back)).toBe(bytes(earlier));
        else if (areConnected) expect(back.resolution.contradictions.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  );
});

const pairIds = ([one, other]: readonly [number, number]) => [actorId(one), actorId(other)] as const;

test('nothing is lost: every record is shown or kept whole, every value is shown or set aside, every statement stays', () => {
  fc.assert(
    fc.property(anyRegister, anyJudgements, (register, judgements) => {
      const found = merged(register, judgements);
      const aparted = [...found.absorbed, ...found.selfTies].map(({ record }) => record);
      expect(new Set([...found.records, ...aparted].map(({ id }) => id))).toEqual(new Set(register.records.map(({ id }) => id)));
      const kept = [...found.statements, ...found.selfTies.flatMap(({ statements }) => statements)];
      expect(kept.map(({ id }) => id).toSorted()).toEqual(register.statements.map(({ id }) => id).toSorted());
      const aside = new Set(found.setAside.map(({ record, property }) => `${record} ${property}`));
      for (const { record, into } of found.absorbed) {
        expect(register.records).toContain(record);
        const shown = new Map<string, unknown>(Object.entries(found.records.find(({ id }) => id === into) ?? {}));
        for (const [property, held] of Object.entries(record)) {
          if (['record', 'id', 'schemaVersion', 'slug'].includes(property) || aside.has(`${record.id} ${property}`)) continue;
          if (referencesOf(record).some((reference) => reference.property === property)) continue;
          const values = [shown.get(property)].flat().map(valueKey);
          for (const value of [held].flat()) expect(values).toContain(valueKey(value));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('nothing in the view points to an absorbed record, and what is shown is valid', () => {
  fc.assert(
    fc.property(anyRegister, anyJudgements, (register, judgements) => {
      const found = merged(register, judgements);
      const gone = new Set<string>(found.absorbed.map(({ record }) => record.id));
      expect(found.records.flatMap(referencesOf).filter(({ to }) => gone.has(to))).toEqual([]);
      expect(found.statements.filter(({ subject }) => gone.has(subject))).toEqual([]);
      for (const statement of found.statements) {
        const subject = found.records.find(({ id }) => id === statement.subject);
        if (subject) expect(checkStatement(statement, subject).filter(({ problem }) => problem !== 'not-on-record')).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

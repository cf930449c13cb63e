import fc from 'fast-check';
import {
  type AnyRecord,
  currentSchemaVersion,
  describeKind,
  modalities,
  propertyLabels,
  type RecordKind,
  type RecordOf,
  recordKinds,
  Statement,
  standings,
} from '../index.ts';
import type { Register } from '../register.ts';
import { bodies, codeOf, type IdsOf, nameOne } from './arbitrary-bodies.ts';
import { anyJson, anyLocalizedText, anySelector, anyText, objectOf, oneOf } from './arbitrary-values.ts';
import { anyDay, idOf } from './records.ts';

const anySlugWords = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 });

/** Any valid record of a kind, under the id of a number, that names only what it is given to name. */
function recordWithin<Kind extends RecordKind>(kind: Kind, number: number, ids: IdsOf): fc.Arbitrary<RecordOf<Kind>> {
  const { schema } = describeKind(kind);
  return fc.tuple(anySlugWords, bodies[kind](ids)).map(([words, body]) =>
    schema.parse({
      record: kind,
      id: idOf(kind, number),
      schemaVersion: currentSchemaVersion,
      slug: `${words.join('-')}-${kind}-${number}`,
      ...Object(body),
    }),
  );
}

/** The first ids of a kind, numbered from 1. */
const firstIds = (kind: RecordKind, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => idOf(kind, number + 1));

const anywhere: IdsOf = (kind) => firstIds(kind, 5);

/** Any valid record of one kind. What it names need not exist. */
export function anyRecordOf<Kind extends RecordKind>(kind: Kind): fc.Arbitrary<RecordOf<Kind>> {
  return fc.integer({ min: 1, max: 1000 }).chain((number) => recordWithin(kind, number, anywhere));
}

/** Any valid record. What it names need not exist. */
export const anyRecord: fc.Arbitrary<AnyRecord> = oneOf(recordKinds).chain((kind) => anyRecordOf<RecordKind>(kind));

/** A property of a record, with one value that it has. */
interface Holding {
  readonly property: string;
  readonly value: unknown;
}

/** Every value of every property of a record that a statement can be about. */
function holdingsOf(record: AnyRecord): readonly Holding[] {
  const labels = propertyLabels(record.record);
  return Object.entries(record).flatMap(([property, held]) => {
    if (!Object.hasOwn(labels, property)) return [];
    const values: readonly unknown[] = Array.isArray(held) ? held : [held];
    return values.map((value) => ({ property, value }));
  });
}

interface Telling {
  readonly number: number;
  readonly subject: string;
  readonly holding: fc.Arbitrary<Holding>;
  readonly ids: IdsOf;
}

const anyCitation = (ids: IdsOf): fc.Arbitrary<unknown> =>
  objectOf({ source: nameOne(ids('source')), selector: anySelector }, { attributedTo: nameOne(ids('actor')), accessed: anyDay });

function statementWithin({ number, subject, holding, ids }: Telling): fc.Arbitrary<Statement> {
  return fc.tuple(holding, codeOf(standings)).chain(([{ property, value }, standing]) => {
    const note = { note: anyLocalizedText };
    const isNoted = standing === 'disputed' || standing === 'unsupported';
    const citations = standing === 'unsupported' ? { maxLength: 0 } : { minLength: 1, maxLength: 3 };
    return objectOf(
      {
        modality: codeOf(modalities),
        rank: fc.nat(9),
        citations: fc.array(anyCitation(ids), citations),
        ...(isNoted ? note : {}),
      },
      isNoted ? {} : note,
    ).map((rest) =>
      Statement.parse({
        record: 'statement',
        id: idOf('statement', number),
        schemaVersion: currentSchemaVersion,
        subject,
        property,
        value,
        standing,
        ...rest,
      }),
    );
  });
}

/** Any valid statement that tells what its record has: `property` and `value` are those of some record of the subject's kind. */
export const anyStatement: fc.Arbitrary<Statement> = fc
  .tuple(anyRecord, fc.integer({ min: 1, max: 1000 }))
  .chain(([record, number]) => statementWithin({ number, subject: record.id, holding: oneOf(holdingsOf(record)), ids: anywhere }));

/** Any valid statement whose value is any JSON at all: valid by itself, though it may not fit a record (`checkStatement`). */
export const anyLooseStatement: fc.Arbitrary<Statement> = fc
  .tuple(oneOf(recordKinds), fc.integer({ min: 1, max: 1000 }))
  .chain(([kind, number]) =>
    statementWithin({
      number,
      subject: idOf(kind, number),
      holding: fc.record({ property: anyText(60), value: anyJson }),
      ids: anywhere,
    }),
  );

/** How many records of each kind a register has: one to three, so that there is always one to name. */
const anyCounts = fc.tuple(...recordKinds.map((kind) => fc.tuple(fc.constant(kind), fc.integer({ min: 1, max: 3 }))));

function recordsOf(counts: ReadonlyMap<RecordKind, number>): fc.Arbitrary<readonly AnyRecord[]> {
  const arbitraries = [...counts].flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at) => {
      const ids: IdsOf = (named) => firstIds(named, named === kind ? at : (counts.get(named) ?? 0));
      return recordWithin<RecordKind>(kind, at + 1, ids);
    }),
  );
  return fc.tuple(...arbitraries);
}

function statementsOf(records: readonly AnyRecord[], ids: IdsOf): fc.Arbitrary<readonly Statement[]> {
  return fc
    .subarray([...records])
    .chain((subjects) =>
      fc.tuple(
        ...subjects.map((subject, at) =>
          statementWithin({ number: at + 1, subject: subject.id, holding: oneOf(holdingsOf(subject)), ids }),
        ),
      ),
    );
}

/**
 * Any valid register: one to three records of each kind, whose references all resolve within it (a record names only
 * earlier ones of its own kind, so nothing is part of itself), and statements that tell what their records have.
 */
export const anyRegister: fc.Arbitrary<Register> = anyCounts.chain((pairs) => {
  const counts = new Map(pairs);
  const ids: IdsOf = (kind) => firstIds(kind, counts.get(kind) ?? 0);
  return recordsOf(counts).chain((records) => statementsOf(records, ids).map((statements) => ({ records, statements })));
});

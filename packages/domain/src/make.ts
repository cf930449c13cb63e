import type { z } from 'zod';
import { readRecord, readStatement } from './migrations/read.ts';
import { currentSchemaVersion } from './records/header.ts';
import type { Statement } from './records/statement.ts';
import type { AnyRecord, RecordKind, RecordOf } from './registry.ts';
import { isListField, propertyLabels } from './statements.ts';
import { typeId } from './values/id.ts';

/** What the maker fills in: which record it is, its id and its version. */
type Filled = 'record' | 'id' | 'schemaVersion';

/** A record has at least one name, a clause one topic, a statement one citation. Lists that may be empty need not be given. */
const neverEmpty = ['names', 'topics', 'citations'] as const;

type List<Given> = { [Key in keyof Given]-?: Given[Key] extends readonly unknown[] ? Key : never }[keyof Given];
type EmptyList<Given> = Exclude<List<Given>, (typeof neverEmpty)[number]>;

/** Nothing that is given is changed, so constants may be given, too. */
type Constant<Given> = Given extends object ? { readonly [Key in keyof Given]: Constant<Given[Key]> } : Given;

type Fields<Given, Free extends PropertyKey> = Omit<Given, Filled | Free | EmptyList<Given>> &
  Partial<Pick<Given, keyof Given & (Free | EmptyList<Given>)>>;

/** The fields written out, for whoever reads the type. A statement's value is any JSON, and stays so. */
type WrittenOut<Given> = { readonly [Key in keyof Given]: Key extends 'value' ? Given[Key] : Constant<Given[Key]> };

/** Each variant of what is given, without what is filled in, and with what has a default left free. */
type Draft<Given, Free extends PropertyKey> = Given extends unknown ? WrittenOut<Fields<Given, Free>> : never;

type StatementInput = z.input<typeof Statement>;
type Disputed = Extract<StatementInput, { standing: 'disputed' }>;
type Unsupported = Extract<StatementInput, { standing: 'unsupported' }>;

/** What has to be said of a record of one kind; lists that would be empty may be left out, and ids are plain texts. */
export type RecordDraft<Kind extends RecordKind> = Draft<Extract<z.input<typeof AnyRecord>, { record: Kind }>, never>;

/** What has to be said of a statement. Left out, it is accepted, of what occurred, and the first of its property; an unsupported one cites nothing. */
export type StatementDraft =
  | Draft<Disputed, 'modality' | 'rank'>
  | Draft<Unsupported, 'modality' | 'rank' | 'citations'>
  | Draft<Exclude<StatementInput, Disputed | Unsupported>, 'modality' | 'rank' | 'standing'>;

/** Makes records and statements that are valid, or says what is not. */
export interface RegisterMaker {
  /** Makes a record with an id of its own. @throws MithaqError `invalid-record` that says what is wrong with the draft */
  readonly make: <Kind extends RecordKind>(kind: Kind, draft: RecordDraft<Kind>) => RecordOf<Kind>;
  /** Makes a statement with an id of its own. @throws MithaqError `invalid-record` that says what is wrong with the draft */
  readonly state: (draft: StatementDraft) => Statement;
}

/**
 * A maker of records and statements.
 * @param newUuid gives a UUID that was never given before, such as `() => crypto.randomUUID()`; version 7 makes ids sort by time
 */
export function registerMaker(newUuid: () => string): RegisterMaker {
  const filled = (record: string) => ({ record, id: typeId(record, newUuid()), schemaVersion: currentSchemaVersion });
  return {
    make: (kind, draft) => ofKind(kind, readRecord({ ...filled(kind), ...emptyLists(kind), ...draft })),
    state: (draft) => readStatement({ ...filled('statement'), ...statementDefaults(draft), ...draft }),
  };
}

function statementDefaults({ standing }: StatementDraft): object {
  const first = { modality: 'occurred', standing: 'accepted', rank: 0 };
  return standing === 'unsupported' ? { ...first, citations: [] } : first;
}

/** Every list of a kind that has to be there and may be empty, empty. One that must not be is missing where it is not given. */
function emptyLists(kind: RecordKind): Readonly<Record<string, readonly never[]>> {
  const lists = Object.keys(propertyLabels(kind)).filter(
    (property) => isListField(kind, property) && !neverEmpty.some((one) => one === property),
  );
  return Object.fromEntries(lists.map((property) => [property, []]));
}

function ofKind<Kind extends RecordKind>(kind: Kind, record: AnyRecord): RecordOf<Kind> {
  if (isOfKind(record, kind)) return record;
  throw new RangeError(`made a ${record.record}, not a ${kind}`);
}

function isOfKind<Kind extends RecordKind>(record: AnyRecord, kind: Kind): record is RecordOf<Kind> {
  return record.record === kind;
}

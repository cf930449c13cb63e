import type { HeldStatement, KnownRecord, MithaqClient, RecordAnswer } from '@mithaq/client';
import { failureOf } from '@mithaq/client';
import { RecordId, type RecordKind, recordKinds, referencesOf } from '@mithaq/domain';
import type { Draftable } from '../keeping/draftable.ts';
import { plainJson } from './plain-json.ts';
import { blankRecord } from './record-form.ts';

/** A statement as editors have it, with what readers see of it where they see anything. */
export interface AskedStatement extends HeldStatement {
  readonly published?: Draftable;
}

/** A record as its form begins with it. */
export interface AskedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly data: Draftable;
  /** As readers see it; absent where they see nothing of it. */
  readonly published: Draftable | undefined;
  /** The revision to name when changing it; absent for what is new. */
  readonly revision: number | undefined;
  readonly changeSet: string | undefined;
  readonly isLeaving: boolean;
  readonly slug: string | undefined;
  readonly statements: readonly AskedStatement[];
  readonly known: readonly KnownRecord[];
}

/**
 * The record with an id or slug as editors have it, with its statements and all that it names; what no id of the register is yet, blank.
 * `undefined` where a slug is nobody's.
 */
export async function recordAsked(client: MithaqClient, key: string): Promise<AskedRecord | undefined> {
  const id = RecordId.safeParse(key);
  const own = id.success ? recordKinds.find((kind) => key.startsWith(`${kind}_`)) : undefined;
  const found = (await Promise.all((own ? [own] : recordKinds).map((kind) => answerOf(client, kind, key)))).find(
    (answer) => answer !== undefined,
  );
  if (found !== undefined) return withKnown(client, found);
  if (own === undefined) return undefined;
  const nothing = { published: undefined, revision: undefined, changeSet: undefined, isLeaving: false, slug: undefined };
  return { kind: own, id: key, data: blankRecord(own, key), ...nothing, statements: [], known: [] };
}

type Found = Omit<AskedRecord, 'known'>;

async function answerOf(client: MithaqClient, kind: RecordKind, key: string): Promise<Found | undefined> {
  const [working, published] = await Promise.all(
    (['working', 'published'] as const).map((view) => orNothing(client.records.get.query({ kind, key, view }))),
  );
  const shown = working ?? published;
  if (shown === undefined) return undefined;
  const { record, revision, draft, statements } = shown;
  const seen = new Map(published?.statements.map(({ statement }) => [statement.id, plainJson(statement)]));
  const marks = [draft, ...statements.map((one) => one.draft)].flatMap((mark) => (mark ? [mark] : []));
  return {
    kind,
    id: record.id,
    slug: record.slug,
    data: plainJson(record),
    published: published && plainJson(published.record),
    revision,
    changeSet: marks[0]?.changeSet,
    // What the working view lacks and readers see is to be withdrawn.
    isLeaving: working === undefined || draft?.act === 'withdraw',
    statements: statements.map((one) => withPublished(one, seen.get(one.statement.id))),
  };
}

function withPublished(held: HeldStatement, published: Draftable | undefined): AskedStatement {
  return published === undefined ? held : { ...held, published };
}

async function orNothing(question: Promise<RecordAnswer>): Promise<RecordAnswer | undefined> {
  try {
    return await question;
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== undefined && !failure.unreachable && failure.category === 'not-found') return undefined;
    throw error;
  }
}

const mostKnown = 200;

async function withKnown(client: MithaqClient, found: Found): Promise<AskedRecord> {
  const named = [...idsWithin(found.data), ...found.statements.flatMap(({ statement }) => referencesOf(statement).map(({ to }) => to))];
  const ids = [...new Set(named)].filter((id) => id !== found.id).slice(0, mostKnown);
  return { ...found, known: ids.length === 0 ? [] : await client.records.known.query({ ids: ids.map((id) => RecordId.parse(id)) }) };
}

function idsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return RecordId.safeParse(value).success ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsWithin) : [];
}

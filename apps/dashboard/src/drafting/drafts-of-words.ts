import {
  type AnyRecord,
  type Citation,
  currentSchemaVersion,
  type RecordKind,
  type Revised,
  readRecord,
  readStatement,
  type SourceId,
  type Statement,
  selectorFor,
  unpublishable,
  valueKey,
} from '@mithaq/domain';
import { newId } from '../look-up/new-id.ts';
import type { Span } from '../reading/spans.ts';

/** Words of a source's text. */
export interface Passage {
  readonly source: SourceId;
  readonly text: string;
  readonly span: Span;
}

/** A value as JSON, as statements carry it. */
export type Value = Statement['value'];

/**
 * The citation of a passage: its words to the letter, and where they stand, in UTF-16 code units.
 * @throws MithaqError `cut-character`, `invalid-input` where the words are too many or hold half of a character
 */
function citationOf({ source, text, span }: Passage): Citation {
  return { source, selector: selectorFor(text, span.start, span.end) };
}

interface Stated {
  readonly subject: AnyRecord['id'];
  readonly property: string;
  readonly value: Value;
  readonly standing?: 'accepted' | 'needs-work';
  readonly modality?: Statement['modality'];
}

/** A statement that a value of a record is what a passage gives. @throws MithaqError as `citationOf` */
function stated(passage: Passage, about: Stated): Statement {
  return readStatement({
    ...header('statement'),
    ...{ modality: 'occurred', standing: 'accepted', rank: 0 },
    ...about,
    citations: [citationOf(passage)],
  });
}

/**
 * A new record out of words, with a statement for each of its values that needs a source: the words are what it is read from.
 * @param fields of the record as its schema wants them, but for what identifies it
 * @throws MithaqError `invalid-record` that says what is amiss, and as `citationOf`
 */
export function drafted(passage: Passage, kind: RecordKind, fields: Readonly<Record<string, unknown>>): readonly Revised[] {
  const identity = header(kind);
  const record = readRecord({ ...identity, slug: slugFor(identity.id, fields), ...fields });
  const modality = record.record === 'event' ? { modality: record.modality } : {};
  const statements = unpublishable(record, []).map(({ property, value }) =>
    stated(passage, { subject: record.id, property, value: plain(value), ...modality }),
  );
  return [record, ...statements];
}

/** What citing words for a field comes to. */
export interface CitedValue {
  readonly property: string;
  readonly value: Value;
}

/** How a value stands to what a record has in a field. */
export type Stands = 'held' | 'added' | 'set' | 'beside';

export function standsTo(record: AnyRecord, { property, value }: CitedValue): Stands {
  const held = heldBy(record, property);
  const all: readonly unknown[] = Array.isArray(held) ? held : held === undefined ? [] : [held];
  if (all.some((one) => valueKey(one) === valueKey(value))) return 'held';
  if (Array.isArray(held)) return 'added';
  return held === undefined ? 'set' : 'beside';
}

/**
 * A value for a field of a record, with the passage that gives it. A list takes it in beside what it has, and an empty field takes it. Where the
 * record has another value, it is stated beside that and changes none: a person rules between them.
 * @param record as editors have it now
 * @throws MithaqError `invalid-record` of a value that does not fit, and as `citationOf`
 */
export function citedFor(passage: Passage, record: AnyRecord, cited: CitedValue): readonly Revised[] {
  const { property, value } = cited;
  const about = { subject: record.id, property, value };
  const stands = standsTo(record, cited);
  if (stands === 'held') return [stated(passage, about)];
  if (stands === 'beside') return [stated(passage, { ...about, standing: 'needs-work' })];
  const held = heldBy(record, property);
  const next = readRecord({ ...record, [property]: stands === 'added' && Array.isArray(held) ? [...held, value] : value });
  return [next, stated(passage, about)];
}

function heldBy(record: AnyRecord, property: string): unknown {
  return new Map<string, unknown>(Object.entries(record)).get(property);
}

function header(kind: string): { readonly record: string; readonly id: string; readonly schemaVersion: number } {
  return { record: kind, id: newId(kind), schemaVersion: currentSchemaVersion };
}

/** A value of a record as a statement carries it. */
function plain(value: unknown): Value {
  return JSON.parse(JSON.stringify(value));
}

/** A name in addresses: of Latin words where the record has any; the end of its id tells it from others. */
function slugFor(id: string, fields: Readonly<Record<string, unknown>>): string {
  const latin = JSON.stringify([fields['label'], fields['names']])
    .normalize('NFD')
    .replaceAll(/"(?:language|kind|value|ar|en)":|"(?:ar|en|official|alias|und)"|\p{M}/gu, '')
    .toLowerCase();
  const words = (latin.match(/[a-z0-9]+/g) ?? [])
    .filter((word) => word !== 'null')
    .join('-')
    .slice(0, 60);
  return [...(words === '' ? [] : [words.replace(/-+$/, '')]), id.split('_')[0], id.slice(-8)].join('-');
}

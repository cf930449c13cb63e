import type { AnyRecord, Judgement, RecordKind, Statement } from '@mithaq/domain';
import type { ColumnType, Generated } from 'kysely';
import type { Audience, ChangeRow, ChangeSet, Draft, HeldSuggestion, RawHit, RevisionState, SubjectKind } from '../port.ts';
import type { Kept } from '../revisions/entry.ts';
import type { FacetLabel } from '../search/facets.ts';
import type { FoundText } from '../search/record-texts.ts';
import type { StatusStep } from '../search/statuses.ts';

/**
 * What the tables hold. The `data` columns are written only after the domain's schema has parsed the value, so that what
 * is read from them is trusted as it stands: a register is read a hundred times for each time it is written.
 */
export interface Tables {
  readonly record: RecordTable;
  readonly former_slug: { readonly kind: RecordKind; readonly slug: string; readonly record_id: string };
  readonly merged_record: MergedRecordTable;
  readonly reference: ReferenceTable;
  readonly revision: RevisionTable;
  readonly statement: StatementTable;
  readonly citation: CitationTable;
  readonly text_content: { readonly sha256: string; readonly text: string };
  readonly text_attachment: TextAttachmentTable;
  /** A view: the text that each source has. */
  readonly source_text: { readonly source: string; readonly text: string; readonly attached_at: Date };
  readonly suggestion: SuggestionTable;
  readonly judgement: JudgementTable;
  readonly change_set: ChangeSetTable;
  readonly draft: DraftTable;
  readonly change: ChangeTable;
  readonly meta: { readonly key: string; readonly value: Json<object> };
  readonly search_document: SearchDocumentTable;
  readonly search_token: SearchTokenTable;
}

/** A column of JSON: read as a value, written as text. */
type Json<Value extends object> = ColumnType<Value, string, string>;

interface RecordTable {
  readonly id: string;
  readonly kind: RecordKind;
  readonly slug: string;
  readonly revision: number;
  readonly data: Json<AnyRecord>;
  readonly caption_key: string;
  /** The day that its kind's list is ordered by, `YYYY-MM-DD`; empty where it has none. */
  readonly sort_day: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly created_at: Generated<Date>;
  readonly updated_at: Generated<Date>;
}

interface MergedRecordTable {
  readonly id: string;
  readonly kind: RecordKind;
  readonly into_id: string;
  readonly slugs: readonly string[];
  /** Of the entry of the history that says so. */
  readonly revision: number;
  readonly change_set: string;
  readonly author_name: string | null;
  readonly at: ColumnType<Date, string, string>;
}

interface ReferenceTable {
  readonly from_id: string;
  readonly kind: RecordKind;
  readonly property: string;
  readonly to_id: string;
  /** The revision of the record with which it came. */
  readonly since: number;
}

interface RevisionTable {
  readonly id: Generated<string>;
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly revision: number;
  readonly from_revision: number | null;
  readonly state: RevisionState;
  readonly data: Json<Kept> | null;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
  readonly message: string | null;
  readonly change_set: string | null;
  readonly digest: string;
  /** Null until it is sealed, as `hash` is. */
  readonly position: string | null;
  readonly hash: string | null;
}

interface TextAttachmentTable {
  readonly source: string;
  readonly sha256: string;
  readonly revision: number;
  readonly attached_at: Generated<Date>;
}

interface JudgementTable {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly revision: number;
  readonly data: Json<Judgement>;
}

interface ChangeSetTable {
  readonly id: string;
  readonly title: string;
  readonly state: ChangeSet['state'];
  readonly note: string | null;
  readonly revision: number;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly created_at: ColumnType<Date, string, string>;
  readonly updated_at: ColumnType<Date, string, string>;
  readonly publisher_id: string | null;
  readonly publisher_name: string | null;
  readonly published_at: ColumnType<Date | null, string | null, string | null>;
  /** How many drafts it had when it was closed; null while it is open. */
  readonly size: number | null;
}

interface DraftTable {
  readonly subject: string;
  readonly kind: Draft['kind'];
  readonly act: Draft['act'];
  readonly revision: number;
  readonly base: number | null;
  readonly change_set: string;
  readonly data: Json<AnyRecord | Statement>;
  /** The record that a statement is about. */
  readonly about: string | null;
  /** What a record refers to: `[{ property, to }]`. */
  readonly refers: Json<readonly object[]>;
  readonly slug: string | null;
  readonly caption_key: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: ColumnType<Date, string, string>;
}

interface StatementTable {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly standing: Statement['standing'];
  readonly data: Json<Statement>;
  readonly updated_at: Generated<Date>;
  readonly revision: number;
}

interface CitationTable {
  readonly statement_id: string;
  readonly ordinal: number;
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
  /** The revision of the statement with which it came. */
  readonly since: number;
}

interface SuggestionTable {
  readonly id: string;
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly standing: HeldSuggestion['standing'];
  /** How often it was judged; not the number of its entry in the history, which is `entry`. */
  readonly revision: number;
  readonly entry: number;
  readonly data: Json<HeldSuggestion>;
  /** Made from `data`: what is counted as it is judged, and where accepting it drafted something. */
  readonly basis: Generated<string | null>;
  readonly judged_at: Generated<string | null>;
  readonly upheld: Generated<boolean>;
  readonly change_set: Generated<string | null>;
}

interface ChangeTable {
  readonly id: Generated<string>;
  readonly at: Generated<Date>;
  readonly what: ChangeRow['what'];
  readonly subject: string;
  readonly author_name: string | null;
  readonly audience: Audience;
  /** Its place among all changes, and among the public ones; null until it is sealed. */
  readonly position: string | null;
  readonly public_position: string | null;
}

interface SearchDocumentTable {
  readonly owner: string;
  readonly ordinal: number;
  readonly kind: RawHit['kind'];
  readonly record_id: string;
  readonly start_at: number | null;
  readonly texts: Json<readonly FoundText[]>;
  /** The statements that say some of the texts. */
  readonly said: readonly string[];
  /** How many words its texts have on average. */
  readonly words: number;
  readonly facets: readonly FacetLabel[];
  readonly statuses: Json<readonly StatusStep[]> | null;
  readonly vector: ColumnType<string, unknown, unknown>;
}

interface SearchTokenTable {
  readonly form: string;
  /** By what its sound is looked up; none for a form that is not said, such as a stem. */
  readonly keys: readonly string[];
  /** In how many documents it is, about, and in how many of each kind. */
  readonly documents: number;
  readonly by_kind: readonly number[];
}

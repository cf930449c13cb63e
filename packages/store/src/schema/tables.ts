import type { AnyRecord, RecordKind, Statement } from '@mithaq/domain';
import type { ColumnType, Generated } from 'kysely';
import type { HeldSuggestion, RawHit } from '../port.ts';

/**
 * What the tables hold. The `data` columns are written only after the domain's schema has parsed the value, so that what
 * is read from them is trusted as it stands: a register is read a hundred times for each time it is written.
 */
export interface Tables {
  readonly record: RecordTable;
  readonly former_slug: { readonly kind: RecordKind; readonly slug: string; readonly record_id: string };
  readonly reference: { readonly from_id: string; readonly kind: RecordKind; readonly property: string; readonly to_id: string };
  readonly revision: RevisionTable;
  readonly statement: StatementTable;
  readonly citation: CitationTable;
  readonly source_text: { readonly source: string; readonly text: string; readonly attached_at: Generated<Date> };
  readonly suggestion: SuggestionTable;
  readonly change: ChangeTable;
  readonly change_turn: { readonly only_row: true };
  readonly meta: { readonly key: string; readonly value: Json<object> };
  readonly search_document: SearchDocumentTable;
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

interface RevisionTable {
  readonly record_id: string;
  readonly revision: number;
  readonly data: Json<AnyRecord>;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Generated<Date>;
}

interface StatementTable {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly standing: Statement['standing'];
  readonly data: Json<Statement>;
  readonly updated_at: Generated<Date>;
}

interface CitationTable {
  readonly statement_id: string;
  readonly ordinal: number;
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
}

interface SuggestionTable {
  readonly id: string;
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly standing: HeldSuggestion['standing'];
  readonly revision: number;
  readonly data: Json<HeldSuggestion>;
}

interface ChangeTable {
  readonly id: Generated<string>;
  readonly at: Generated<Date>;
  readonly what: 'record-saved' | 'source-attached' | 'source-created' | 'suggestion-judged';
  readonly subject: string;
  readonly author_name: string | null;
}

interface SearchDocumentTable {
  readonly owner: string;
  readonly ordinal: number;
  readonly kind: RawHit['kind'];
  readonly record_id: string;
  readonly language: string;
  readonly text: string;
  readonly start_at: number | null;
  readonly vector: ColumnType<string, unknown, unknown>;
}

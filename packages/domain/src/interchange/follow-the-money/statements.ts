import type { Register, RegisterIndex } from '../../register.ts';
import { type Cited, citationsOf } from './citing.ts';
import type { Draft, DraftValue } from './draft.ts';
import { mapRegister } from './mapping.ts';
import type { FtmStatement } from './model.ts';

/** How statements name their datasets. */
export interface FtmStatementOptions {
  /** The dataset of values that no source is cited for, such as translations of ours and what is told as `unsupported`. Lower-case letters, digits and `_`. */
  readonly dataset?: string;
}

/**
 * A register as statements of FollowTheMoney 4.5: a line for each value of each entity and each source that says it, so that
 * every value keeps its citation. Every source is a dataset, named by its slug with `_` for `-`. Where one source says one
 * value in several passages, the passage of the first statement by rank is kept.
 */
export function toFtmStatements(register: Register, { dataset = 'mithaq' }: FtmStatementOptions = {}): readonly FtmStatement[] {
  const { drafts, register: index } = mapRegister(register);
  return drafts.flatMap((draft) => distinct(draft.values.flatMap((value) => linesOf(draft, value, { index, dataset }))));
}

interface Context {
  readonly index: RegisterIndex;
  readonly dataset: string;
}

function linesOf(draft: Draft, value: DraftValue, { index, dataset }: Context): readonly FtmStatement[] {
  const cited = citationsOf(draft, value, index);
  if (cited.length === 0) return [lineOf(draft, value, { dataset })];
  return cited.flatMap((one) => [citedLine(draft, value, one), ...proofLines(draft, value, one)]);
}

function citedLine(draft: Draft, value: DraftValue, one: Cited): FtmStatement {
  const { statement, citation, source } = one;
  const seen = citation.accessed ?? source.retrieved ?? null;
  return {
    ...lineOf(draft, value, { dataset: source.slug.replaceAll('-', '_') }),
    original_value: citation.selector.exact,
    first_seen: seen,
    last_seen: seen,
    origin: statement.id,
  };
}

/** That the source is a proof of the entity is said by the same passage. A document is no proof of itself. */
function proofLines(draft: Draft, value: DraftValue, one: Cited): readonly FtmStatement[] {
  if (one.document === draft.id) return [];
  return [citedLine(draft, { prop: 'proof', value: one.document, origin: value.origin }, one)];
}

function lineOf({ id, schema }: Draft, { prop, value, lang = undefined }: DraftValue, { dataset }: { dataset: string }): FtmStatement {
  return {
    canonical_id: id,
    entity_id: id,
    prop,
    schema,
    value,
    dataset,
    lang: lang ?? null,
    original_value: null,
    first_seen: null,
    last_seen: null,
    external: false,
    origin: null,
    id: null,
  };
}

function distinct(lines: readonly FtmStatement[]): readonly FtmStatement[] {
  const byKey = new Map<string, FtmStatement>();
  for (const line of lines) {
    const key = ftmStatementKey(line);
    if (!byKey.has(key)) byKey.set(key, line);
  }
  return [...byKey.values()];
}

/**
 * The text of which FollowTheMoney takes the SHA-1, in hexadecimal, as the id of a statement. Its own reader does so where a
 * line has none; whoever writes to a store of their own can do it before.
 */
export function ftmStatementKey({ dataset, entity_id, prop, value, lang, external }: Omit<FtmStatement, 'id'>): string {
  const key = `${dataset}.${entity_id}.${prop}.${value}`;
  return `${key}${lang === null ? '' : `@${lang}`}${external ? '.ext' : ''}`;
}

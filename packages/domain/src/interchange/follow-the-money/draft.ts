import { type FuzzyDate, fuzzyDate } from '../../values/fuzzy-date.ts';
import type { RecordId } from '../../values/id.ts';
import type { Interval } from '../../values/interval.ts';
import { captionOf, type Name } from '../../values/name.ts';
import type { LocalizedText } from '../../values/text.ts';
import { toFtmDate, toFtmId, toFtmLanguage } from './codes.ts';
import { type FtmRange, type FtmReason, type FtmSchema, faultOfText } from './model.ts';

/** The value of the record's property that a value of an entity says: what statements are about, so that both can be joined. */
export interface Origin {
  readonly property: string;
  readonly element: unknown;
}

/** One value of an entity before it is held against FollowTheMoney's rules. */
export interface DraftValue {
  readonly prop: string;
  readonly value: string;
  /** The language of the value, in FollowTheMoney's three letters. */
  readonly lang?: string | undefined;
  readonly origin: Origin;
  /** Where `value` is the id of another entity: which ones it may lead to. */
  readonly range?: FtmRange;
  /** Why it cannot be said, where that is known from the start. */
  readonly fault?: FtmReason;
}

/** One entity of a record before it is held against FollowTheMoney's rules. A record makes one or more. */
export interface Draft {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly record: { readonly id: RecordId; readonly slug: string };
  readonly values: readonly DraftValue[];
}

/** A value as it is. */
export function plain(prop: string, value: string, origin: Origin): DraftValue {
  return { prop, value, origin };
}

/** A text in each of its languages. */
export function texts(prop: string, text: LocalizedText, property: string): readonly DraftValue[] {
  const origin = { property, element: text };
  return Object.entries(text).map(([tag, value]) => ({ prop, value, lang: toFtmLanguage(tag), origin }));
}

/** A reference to the entity of another record. */
export function reference(prop: string, id: string, at: Origin & { readonly range?: FtmRange }): DraftValue {
  return { prop, value: toFtmId(id), origin: { property: at.property, element: at.element }, range: at.range ?? 'any' };
}

const nameProps: Readonly<Record<Name['kind'], string>> = {
  official: 'name',
  transliteration: 'name',
  alias: 'alias',
  gloss: 'alias',
  former: 'previousName',
  short: 'weakAlias',
};

/**
 * Names under FollowTheMoney's names of names. What would be the caption is a `name` even where it is only an alias, since every
 * thing needs one. A short form is a `weakAlias`, too broad to match by; `short` names a better property where there is one.
 */
export function namesOf(names: readonly Name[], short = 'weakAlias'): readonly DraftValue[] {
  const captions = captionOf(names.filter(({ value }) => faultOfText('name', value) === undefined));
  return names.map((name) => {
    const prop = captions[name.language] === name.value ? 'name' : name.kind === 'short' ? short : nameProps[name.kind];
    return { prop, value: name.value, lang: toFtmLanguage(name.language), origin: { property: 'names', element: name } };
  });
}

/** Where a date goes, and where what FollowTheMoney cannot say of it is noted: relations have no `notes`, only a `description`. */
export interface DateAt extends Origin {
  readonly prop: string;
  readonly note: 'notes' | 'description';
}

/** A date as far as it is certain; where it says more or less than that, a note gives it whole: `startDate: 2020-08~ (EDTF)`. */
export function dated(date: FuzzyDate, { prop, note, property, element }: DateAt): readonly DraftValue[] {
  const certain = toFtmDate(date);
  const origin = { property, element };
  return [
    ...(certain === undefined ? [] : [plain(prop, certain, origin)]),
    ...(certain === date.edtf ? [] : [plain(note, edtfNote(prop, date), origin)]),
  ];
}

function edtfNote(prop: string, { edtf }: FuzzyDate): string {
  return `${prop}: ${edtf} (EDTF)`;
}

/** The date that a note of `dated` gives whole, if it is a note of that property. */
export function edtfIn(note: string, prop: string): string | undefined {
  return note.startsWith(`${prop}: `) && note.endsWith(' (EDTF)') ? note.slice(prop.length + 2, -' (EDTF)'.length) : undefined;
}

/** The two ends of an interval; one that nobody tells is left out. */
export function endsOf(interval: Interval): readonly DraftValue[] {
  const at = { note: 'description', property: 'interval', element: interval } as const;
  return [
    ...(interval.from ? dated(interval.from, { prop: 'startDate', ...at }) : []),
    ...(interval.to ? dated(interval.to, { prop: 'endDate', ...at }) : []),
  ];
}

/** A date of something that lasts has a start and an end (EDTF `a/b`); any other is one `date`. */
export function occurring(date: FuzzyDate, at: Origin & Pick<DateAt, 'note'>): readonly DraftValue[] {
  const [from, to] = date.edtf.split('/');
  if (to === undefined) return dated(date, { prop: 'date', ...at });
  return [...endOf('startDate', from, at), ...endOf('endDate', to, at)];
}

function endOf(prop: string, edtf: string | undefined, at: Origin & Pick<DateAt, 'note'>): readonly DraftValue[] {
  return edtf === undefined || edtf === '' || edtf === '..' ? [] : dated(fuzzyDate(edtf), { prop, ...at });
}

/** A relation of two records that FollowTheMoney has no schema for: what it is stands in `role`. */
export interface Link {
  readonly subject: string;
  readonly object: string;
  readonly role: string;
  readonly origin: Origin;
  readonly values?: readonly DraftValue[];
}

/** Such a relation as an entity of its own, under an id made of the record's and a suffix. */
export function link(record: Draft['record'], suffix: string, { subject, object, role, origin, values = [] }: Link): Draft {
  return {
    id: partId(record, suffix),
    schema: 'UnknownLink',
    record,
    values: [reference('subject', subject, origin), reference('object', object, origin), plain('role', role, origin), ...values],
  };
}

/** The id of an entity that is made beside the record's own. */
export function partId(record: Draft['record'], suffix: string): string {
  return `${toFtmId(record.id)}.${suffix}`;
}

import { describeKind, type RecordKind, recordKinds } from '../registry.ts';
import { propertyLabel } from '../statements.ts';
import { echo } from './echo.ts';
import type { Words } from './words.ts';

/** Which record a value is, as far as it says so itself. Its id and slug are as they were found, valid or not. */
export interface RecordIdentity {
  readonly kind?: RecordKind | 'statement';
  readonly id?: string;
  readonly slug?: string;
}

/** Which record a value claims to be; `undefined` where it says nothing of the kind. */
export function identityOf(data: unknown): RecordIdentity | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const kind = [...recordKinds, 'statement' as const].find((one) => one === ownText(data, 'record'));
  const id = ownText(data, 'id');
  const slug = ownText(data, 'slug');
  if (kind === undefined && id === undefined && slug === undefined) return undefined;
  return { ...(kind === undefined ? {} : { kind }), ...(id === undefined ? {} : { id }), ...(slug === undefined ? {} : { slug }) };
}

function ownText(data: object, property: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(data, property)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What a record is called in a message: its kind, and its slug or id. */
export function nameOf(record: RecordIdentity | undefined): Words {
  const name = record?.slug ?? record?.id;
  const shown = name === undefined ? '' : echo(name);
  if (record?.kind === undefined) return { ar: shown || 'بلا اسم', en: shown || 'without a name' };
  const { ar, en } = kindLabel(record.kind);
  return { ar: `${ar} ${shown}`.trimEnd(), en: `${en} ${shown}`.trimEnd() };
}

function kindLabel(kind: RecordKind | 'statement'): Words {
  if (kind === 'statement') return { ar: 'إفادة', en: 'statement' };
  const { ar, en } = describeKind(kind).label.one;
  return { ar: ar ?? kind, en: en ?? kind };
}

const header: Readonly<Record<string, Words>> = {
  record: { ar: 'نوع السجل', en: 'Kind of record' },
  id: { ar: 'المعرّف', en: 'Id' },
  schemaVersion: { ar: 'إصدار الصيغة', en: 'Schema version' },
  slug: { ar: 'الاسم في الرابط', en: 'Slug' },
};

const ofStatement: Readonly<Record<string, Words>> = {
  subject: { ar: 'موضوع الإفادة', en: 'Subject' },
  property: { ar: 'الخاصية', en: 'Property' },
  value: { ar: 'القيمة', en: 'Value' },
  modality: { ar: 'هل وقع', en: 'Modality' },
  standing: { ar: 'المنزلة', en: 'Standing' },
  rank: { ar: 'الرتبة', en: 'Rank' },
  citations: { ar: 'الاستشهادات', en: 'Citations' },
  note: { ar: 'الملاحظة', en: 'Note' },
};

/** What the property that a path begins with is called, in the record that it is in. */
export function labelOf(record: RecordIdentity | undefined, property: string | number | undefined): Words | undefined {
  if (record?.kind === undefined || typeof property !== 'string') return undefined;
  if (Object.hasOwn(header, property)) return header[property];
  if (record.kind === 'statement') return Object.hasOwn(ofStatement, property) ? ofStatement[property] : undefined;
  const { ar, en } = propertyLabel(record.kind, property);
  return ar === undefined || en === undefined ? undefined : { ar, en };
}

import { type InterfaceLanguage, interfaceLanguages, type LocalizedText, type RecordKind, vocabularies } from '@mithaq/domain';
import { elementsIn, fieldsIn, textIn, withField } from '../edit/paths.ts';
import { type FieldShape, fieldsFor, formOf } from '../edit/record-form.ts';
import type { Shape } from '../edit/shape.ts';
import type { Draftable, Json } from '../keeping/draftable.ts';
import { leadingName, withLeadingName } from './leading-name.ts';

/** What one cell holds: words, a date, one of several codes, or several of them. */
export type CellForm = 'words' | 'date' | 'one' | 'several';

/** One column of a table in which records are edited: a property, or one language of it. */
export interface Column {
  readonly key: string;
  readonly property: string;
  readonly label: LocalizedText;
  /** Of a property that is told by language, the one that stands in the column. */
  readonly language?: InterfaceLanguage;
  readonly form: CellForm;
  /** The shape of its values in a form; of words that stand in one of several languages, or are one of several names, those of plain words. */
  readonly shape: Shape;
  /** The codes that a cell may hold; of words and dates, none. */
  readonly codes: Codes;
  readonly read: (data: Draftable) => Json | undefined;
  /** The record with the cell's value, which is taken out where there is none. */
  readonly write: (data: Draftable, value: Json | undefined) => Draftable;
}

/** Codes of a closed vocabulary with their words, or the countries of the world. */
export type Codes = readonly { readonly code: string; readonly label: LocalizedText }[] | 'countries';

/** The columns of a kind of record, read off its schema: what has a shape that stands in one cell. References and what has several parts have the form. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  const fields = new Map<string, FieldShape>();
  for (const field of formOf(kind).variants.flatMap((variant) => variant.fields)) {
    if (!fields.has(field.key)) fields.set(field.key, field);
  }
  return [...fields.values()].flatMap(columnsOfField);
}

/** Whether a record has a place for a column: what one variant has, another may lack. */
export function hasPlaceFor(kind: RecordKind, data: Draftable, { property }: Column): boolean {
  return fieldsFor(formOf(kind), data).some(({ key }) => key === property);
}

function columnsOfField({ key, label, shape, isOptional }: FieldShape): readonly Column[] {
  if (shape.form === 'localized') return interfaceLanguages.map((language) => localized({ key, label }, language));
  if (shape.form === 'list' && shape.of.form === 'name') return interfaceLanguages.map((language) => named({ key, label }, language));
  const form = formOfCell(shape);
  if (form === undefined) return [];
  return [
    {
      ...{ key, property: key, label, form, shape, codes: codesIn(shape) },
      read: (data) => data[key],
      write: (data, value) => withField({ ...data }, key, value ?? (form === 'several' && !isOptional ? [] : undefined)),
    },
  ];
}

type Field = Pick<FieldShape, 'key' | 'label'>;

const words: Shape = { form: 'text', most: undefined };

function localized({ key, label }: Field, language: InterfaceLanguage): Column {
  return {
    ...{ key: `${key}.${language}`, property: key, label, language, form: 'words', codes: [], shape: words },
    read: (data) => fieldsIn(data[key])[language],
    write: (data, value) => {
      const texts = withField(data[key], language, value);
      return withField({ ...data }, key, Object.keys(texts).length === 0 ? undefined : texts);
    },
  };
}

function named({ key, label }: Field, language: InterfaceLanguage): Column {
  return {
    ...{ key: `${key}.${language}`, property: key, label, language, form: 'words', codes: [], shape: words },
    read: (data) => leadingName(elementsIn(data[key]), language)?.value,
    write: (data, value) => withField({ ...data }, key, withLeadingName(elementsIn(data[key]), language, textIn(value))),
  };
}

function formOfCell(shape: Shape): CellForm | undefined {
  if (shape.form === 'text' || shape.form === 'address' || shape.form === 'day') return 'words';
  if (shape.form === 'date') return 'date';
  if (shape.form === 'code' || shape.form === 'country') return 'one';
  return shape.form === 'list' && (shape.of.form === 'code' || shape.of.form === 'country') ? 'several' : undefined;
}

function codesIn(shape: Shape): Codes {
  const of = shape.form === 'list' ? shape.of : shape;
  if (of.form === 'country') return 'countries';
  if (of.form !== 'code') return [];
  const { term } = vocabularies[of.vocabulary];
  return of.codes.map((code) => ({ code, label: term(code)?.label ?? { en: code } }));
}

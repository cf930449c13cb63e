import type { KnownRecord } from '@mithaq/client';
import { type CountryCode, dateOfRecord, type FuzzyDate, type LocalizedText, pickText, vocabularies } from '@mithaq/domain';
import { formOf } from './record-form.ts';

/** What tells a record from another that is called alike: which sort it is, its countries, its own date. */
export interface Telling {
  readonly sort: LocalizedText | undefined;
  readonly countries: readonly CountryCode[];
  readonly date: FuzzyDate | undefined;
}

/** What tells a record apart, read off its form: the first code that its kind asks for says which sort it is. */
export function tellingOf({ record }: Pick<KnownRecord, 'record'>): Telling {
  const held = new Map<string, unknown>(Object.entries(record));
  const [first] = formOf(record.record).variants.flatMap(({ fields }) =>
    fields.flatMap(({ key, shape }) => (shape.form === 'code' ? [{ key, shape }] : [])),
  );
  const term = first && vocabularies[first.shape.vocabulary].term(String(held.get(first.key)));
  return { sort: term?.label, countries: countriesOf(held), date: dateOfRecord(record) };
}

function countriesOf(held: ReadonlyMap<string, unknown>): readonly CountryCode[] {
  const several: unknown = held.get('countries') ?? held.get('country');
  const codes: readonly unknown[] = Array.isArray(several) ? several : [several];
  return codes.filter((code): code is CountryCode => typeof code === 'string');
}

/** What a record is called in the reader's language, and in which language that is. */
export function nameOf({ ref }: Pick<KnownRecord, 'ref'>, language: string): { readonly text: string; readonly language: string } {
  const picked = pickText(ref.label, language);
  return picked.text === '' ? { text: ref.slug, language: 'en' } : picked;
}

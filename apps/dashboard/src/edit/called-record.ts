import type { RecordKind } from '@mithaq/domain';
import type { Draftable, Json } from '../keeping/draftable.ts';
import { formOf } from './record-form.ts';

/** A new record that is called as somebody typed: by a name where its kind has names, else by its label. */
export function calledRecord(blank: Draftable, kind: RecordKind, called: string): Draftable {
  if (called === '') return blank;
  const fields = formOf(kind).variants.flatMap((variant) => variant.fields);
  const names = fields.find(({ shape }) => shape.form === 'list' && shape.of.form === 'name');
  const language = /\p{Script=Arabic}/u.test(called) ? 'ar' : 'en';
  const name: Json = { value: called, language, kind: 'alias' };
  if (names !== undefined) return { ...blank, [names.key]: [name] };
  const label = fields.find(({ shape }) => shape.form === 'localized');
  return label === undefined ? blank : { ...blank, [label.key]: { [language]: called } };
}

import type { Draftable } from '../keeping/draftable.ts';
import { elementsIn, fieldsIn, textIn } from './paths.ts';

/** Every word by which a record is called in its form. */
export function namesIn(data: Draftable): readonly string[] {
  const names = elementsIn(data['names']).map((name) => textIn(fieldsIn(name)['value']));
  return [...names, ...Object.values(fieldsIn(data['label'])).map(textIn)];
}

import type { Json } from '../keeping/draftable.ts';
import type { Shape } from './shape.ts';

/** What a value begins as that was just added: nothing is said of it yet. */
export function startOf(shape: Shape): Json {
  if (shape.form === 'group' || shape.form === 'name' || shape.form === 'either' || shape.form === 'localized' || shape.form === 'interval')
    return {};
  if (shape.form === 'list') return [];
  return '';
}

import type { Act } from '../ports.ts';
import type { ActView } from '../views/act.ts';

/** An entry of the history of accounts as it is shown. */
export function actView({ data, ...act }: Act): ActView {
  const shown = Object.entries(data).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]);
  return { ...act, data: Object.fromEntries(shown) };
}

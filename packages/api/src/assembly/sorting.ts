import type { InterfaceLanguage } from '@mithaq/domain';
import type { Sorting, Window } from '../ports.ts';
import type { PageRequest } from '../views/page.ts';
import { windowOf } from './conditions.ts';

/** Every order that some list comes in, as its filter calls it. */
const orders = {
  date: { by: 'day', descends: false },
  '-date': { by: 'day', descends: true },
  name: { by: 'caption', descends: false },
  '-name': { by: 'caption', descends: true },
  title: { by: 'caption', descends: false },
  '-title': { by: 'caption', descends: true },
  publisher: { by: 'publisher', descends: false },
  '-publisher': { by: 'publisher', descends: true },
  agreements: { by: 'agreements', descends: false },
  '-agreements': { by: 'agreements', descends: true },
  events: { by: 'events', descends: false },
  '-events': { by: 'events', descends: true },
  clauses: { by: 'clauses', descends: false },
  '-clauses': { by: 'clauses', descends: true },
} as const satisfies Readonly<Record<string, Omit<Sorting, 'language'>>>;
type OrderName = keyof typeof orders;

/** An order, by what filters call it. */
export function sortingOf(name: OrderName, language: InterfaceLanguage): Sorting {
  return { ...orders[name], language };
}

/** The page that a sorted list asks for. The order in which its kind is kept is left to the store, which has it ready. */
export function sortedWindow(
  request: PageRequest & { readonly sort?: OrderName | undefined },
  usual: '-date' | 'name',
  language: InterfaceLanguage,
): Window {
  const { sort = usual } = request;
  const isKept = sort === usual && (usual === '-date' || language === 'ar');
  return isKept ? windowOf(request) : { ...windowOf(request), sort: sortingOf(sort, language) };
}

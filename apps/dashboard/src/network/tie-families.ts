import type { TieKind } from '@mithaq/domain';

/** What ties have in common that are drawn in one style of line: thirteen kinds would be more styles than an eye tells apart. */
export const tieFamilies = ['agreement', 'meeting', 'help', 'fighting', 'belonging', 'recognition'] as const;
export type TieFamily = (typeof tieFamilies)[number];

const families: Readonly<Record<TieKind, TieFamily>> = {
  'co-party': 'agreement',
  'third-party': 'agreement',
  met: 'meeting',
  mediated: 'meeting',
  supported: 'help',
  supplied: 'help',
  fought: 'fighting',
  'signed-for': 'belonging',
  'on-behalf-of': 'belonging',
  'part-of': 'belonging',
  'acts-for': 'belonging',
  'holds-office': 'belonging',
  recognises: 'recognition',
};

export function familyOf(kind: TieKind): TieFamily {
  return families[kind];
}

/** The kinds of tie of a family, in the vocabulary's order. */
export function kindsOf(family: TieFamily, kinds: readonly TieKind[]): readonly TieKind[] {
  return kinds.filter((kind) => familyOf(kind) === family);
}

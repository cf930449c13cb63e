import type { Clause } from '@mithaq/domain';
import type { ComparedCell } from '../views/compare.ts';
import { disputesIn, supportView } from './evidence.ts';
import { type Gathered, statementsIn } from './gather.ts';
import { refTo } from './refs.ts';

/** The cells of one agreement that have a clause, by their columns. A clause under several columns is weighed once. */
export function comparedCells(gathered: Gathered, cells: readonly (readonly Clause[])[]): ComparedCell[] {
  const weigh = weighing(gathered);
  return cells.flatMap((clauses, column) => {
    if (clauses.length === 0) return [];
    const weights = clauses.map(weigh);
    return [
      {
        column,
        clauses: clauses.map(({ id }) => refTo(gathered, id)),
        support: supportView(gathered, statementsIn(gathered, ...clauses.map(({ id }) => id))),
        single: weights.filter(({ isSingle }) => isSingle).length,
        disputed: weights.filter(({ isDisputed }) => isDisputed).length,
      },
    ];
  });
}

interface Weight {
  readonly isSingle: boolean;
  readonly isDisputed: boolean;
}

function weighing(gathered: Gathered): (clause: Clause) => Weight {
  const known = new Map<string, Weight>();
  return ({ id }) => {
    const statements = statementsIn(gathered, id);
    const weight = known.get(id) ?? {
      isSingle: supportView(gathered, statements).sources === 1,
      isDisputed: disputesIn(gathered, statements).length > 0,
    };
    known.set(id, weight);
    return weight;
  };
}

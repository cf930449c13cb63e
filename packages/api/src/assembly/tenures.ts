import { officeHistory, type Tenure } from '@mithaq/domain';
import type { Held } from '../ports.ts';
import type { TenureView } from '../views/actor.ts';
import { statementViews, supportView } from './evidence.ts';
import { type Gathered, recordIn, statementsIn } from './gather.ts';
import { refTo } from './refs.ts';

/** One tenure, with the statements about it. */
export function tenureView(gathered: Gathered, { id, office, person, interval }: Tenure): TenureView {
  const post = recordIn(gathered, office);
  if (post.record !== 'office') throw new RangeError(`not an office: ${office}`);
  return {
    id,
    office: refTo(gathered, office),
    organisation: refTo(gathered, post.organisation),
    person: refTo(gathered, person),
    interval,
    statements: statementViews(gathered, statementsIn(gathered, id)),
    support: supportView(gathered, statementsIn(gathered, id)),
  };
}

/** Tenures office by office, each office's in the order in which they may have begun. */
export function tenuresOf(held: readonly Held<Tenure>[]): readonly Tenure[] {
  const tenures = held.map(({ record }) => record);
  const offices = [...new Set(tenures.map(({ office }) => office))];
  return offices.flatMap((office) => officeHistory(office, tenures, { limit: 0 }).tenures);
}

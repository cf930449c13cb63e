import type { Tenure } from '@mithaq/domain';
import type { TenureView } from '../views/actor.ts';
import { statementViews } from './evidence.ts';
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
  };
}

import type { CompareRequest } from '@mithaq/client';
import { Day, Instrument, Status } from '@mithaq/domain';
import { one, type Query, valid } from '../address/query.ts';

/** How many agreements one page compares. */
const mostOnPage = 50;

const shown = ['all', 'single', 'disputed'] as const;
const orders = ['oldest', 'newest', 'likeness'] as const;
const columns = ['used', 'all', 'groups'] as const;
const views = ['matrix', 'list'] as const;

/** What a reader asked to compare, as the address says it; what means nothing there is left out. */
export interface Asked {
  readonly actor: string | undefined;
  readonly topic: string | undefined;
  readonly instrument: Instrument | undefined;
  readonly status: Status | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly asOf: Day | undefined;
  readonly cursor: string | undefined;
  /** Chosen agreements, by slug: where there are any, no other filter on agreements counts. */
  readonly agreements: readonly string[];
  /** `single`: only cells with a clause on a single source. `disputed`: only cells where sources differ. */
  readonly shows: (typeof shown)[number];
  readonly order: (typeof orders)[number];
  /** `used`: topics that some agreement shown provides for. */
  readonly columns: (typeof columns)[number];
  readonly view: (typeof views)[number];
}

export function askedOf(query: Query): Asked {
  return {
    actor: one(query, 'actor'),
    topic: one(query, 'topic'),
    instrument: valid(Instrument, one(query, 'instrument')),
    status: valid(Status, one(query, 'status')),
    from: valid(Day, one(query, 'from')),
    to: valid(Day, one(query, 'to')),
    asOf: valid(Day, one(query, 'asOf')),
    cursor: one(query, 'cursor'),
    agreements: chosenIn(query),
    shows: among(shown, one(query, 'shows')),
    order: among(orders, one(query, 'order')),
    columns: among(columns, one(query, 'columns')),
    view: among(views, one(query, 'view')),
  };
}

/** The question to the register that answers what was asked. */
export function requestOf(asked: Asked): Partial<CompareRequest> {
  const { agreements, order, asOf } = asked;
  if (agreements.length > 0) return { agreements: agreements.slice(0, mostOnPage), ...(asOf === undefined ? {} : { asOf }) };
  return { ...filterOf(asked), order: order === 'newest' ? 'newest' : 'oldest' };
}

/** What is asked of the agreements: the filters of their list, and the page of it. */
export function filterOf({ actor, topic, instrument, status, from, to, asOf, cursor }: Asked) {
  return { actor, topic, instrument, status, from, to, asOf, cursor, limit: mostOnPage };
}

/** Chosen agreements stand in one value, with commas between them, or one a value, as a form sends them; each counts once. */
function chosenIn(query: Query): readonly string[] {
  const given = query['agreements'] ?? [];
  const keys = [given].flat().flatMap((value) => value.split(','));
  return [...new Set(keys.map((key) => key.trim()).filter((key) => key !== ''))];
}

function among<Value extends string>(values: readonly [Value, ...Value[]], given: string | undefined): Value {
  return values.find((value) => value === given) ?? values[0];
}

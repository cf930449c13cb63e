import {
  type Agreement,
  agreementStatus,
  type Day,
  type PendingChange,
  type StatusDoubt,
  type StatusValue,
  statusMatter,
} from '@mithaq/domain';
import type { FurtherDoubt, PendingView, StatusView } from '../views/status.ts';
import type { Gathered } from './gather.ts';
import { refsTo, refTo } from './refs.ts';
import { indexOf } from './status-context.ts';

/** The derived status as of a day, with all that was gathered of it (`gatherAgreements`), its events and actors named. */
export function statusView(gathered: Gathered, { id }: Agreement, asOf: Day): StatusView {
  const { events, context } = statusMatter(indexOf(gathered), id);
  const { values, doubts, pending } = agreementStatus(events, asOf, context);
  const further = doubts.flatMap((doubt) => furtherDoubt(gathered, doubt));
  return {
    asOf,
    values: values.map((value) => valueView(gathered, value)),
    doubts: doubts.flatMap((doubt) => timeDoubt(gathered, doubt)),
    ...(further.length > 0 ? { furtherDoubts: further } : {}),
    ...(pending.length > 0 ? { pending: pending.map((change) => pendingView(gathered, change)) } : {}),
  };
}

function valueView(gathered: Gathered, { status, manner, since, until, because, by }: StatusValue): StatusView['values'][number] {
  return {
    status,
    ...(manner ? { manner } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    because: refsTo(gathered, because),
    ...(by ? { by: refsTo(gathered, by) } : {}),
  };
}

function timeDoubt(gathered: Gathered, doubt: StatusDoubt): StatusView['doubts'] {
  if (doubt.reason === 'sources' || doubt.reason === 'party' || doubt.reason === 'contested-authority') return [];
  const { reason, event, modality } = doubt;
  return [{ reason, event: refTo(gathered, event), ...(modality ? { modality } : {}) }];
}

function furtherDoubt(gathered: Gathered, doubt: StatusDoubt): FurtherDoubt[] {
  switch (doubt.reason) {
    case 'sources':
      return [{ reason: doubt.reason, event: refTo(gathered, doubt.event), property: doubt.property, statements: [...doubt.statements] }];
    case 'party':
      return [{ reason: doubt.reason, event: refTo(gathered, doubt.event), cause: doubt.cause }];
    case 'contested-authority':
      return [
        {
          reason: doubt.reason,
          event: refTo(gathered, doubt.event),
          authority: refTo(gathered, doubt.authority),
          state: refTo(gathered, doubt.state),
          rivals: refsTo(gathered, doubt.rivals),
          recognised: doubt.recognised.map(({ recognition, sure }) => ({
            by: refTo(gathered, recognition.by),
            of: refTo(gathered, recognition.of),
            as: recognition.as,
            sure,
          })),
        },
      ];
    default:
      return [];
  }
}

function pendingView(gathered: Gathered, change: PendingChange): PendingView {
  switch (change.reason) {
    case 'notice': {
      const { reason, event, takesEffect, of, by, sure } = change;
      return { reason, event: refTo(gathered, event), takesEffect, of: refsTo(gathered, of), by: refsTo(gathered, by), sure };
    }
    case 'consent': {
      const { reason, step, given, missing, events } = change;
      return { reason, step, given: refsTo(gathered, given), missing: refsTo(gathered, missing), events: refsTo(gathered, events) };
    }
    case 'successor':
      return { reason: change.reason, agreement: refTo(gathered, change.agreement), relation: change.relation };
  }
}

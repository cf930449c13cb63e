import { agreementStatus, Day, type Status } from '../index.ts';
import { eventsOf, type Told } from './records.ts';

/** The statuses with the numbers of the events that they rest on, and the doubts with theirs. */
export function readStatus(told: readonly Told[], asOf = '2020-12-31') {
  const events = eventsOf(told);
  const number = (id: string): number => events.findIndex((event) => event.id === id) + 1;
  const { values, doubts } = agreementStatus(events, Day.parse(asOf));
  return {
    values: values.map(({ status, since, because }) => [status, since?.edtf, because.map(number)]),
    doubts: doubts.map(({ reason, event }) => [reason, number(event)]),
  };
}

/** One status, and no doubt. */
export const sure = (status: Status, since: string | undefined, ...because: number[]) => ({
  values: [[status, since, because]],
  doubts: [],
});

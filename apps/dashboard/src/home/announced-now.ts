import 'server-only';
import type { AnnouncementView, EventRow } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { daysUntil } from '../announced/days-until.ts';
import { standingTelling } from '../announced/standing-telling.ts';
import type { Answer } from '../register/answer.ts';
import { ask } from '../register/ask.ts';

/** What is announced and not done today, as much of it as the first page says. */
export interface AnnouncedNow {
  readonly today: string;
  /** What has passed its day, and whether there is more of it than was counted. */
  readonly passed: { readonly count: number; readonly more: boolean };
  /** The soonest thing to come that is dated, and in how many days its first possible one is. */
  readonly next: { readonly event: EventRow; readonly days: number } | undefined;
  /** What to show of it: what is due and comes soonest, then what has passed its day, then what has none. */
  readonly shown: readonly AnnouncementView[];
}

/** More than these are not counted: the page stays light whatever the register holds. */
const mostCounted = 25;
const mostShown = 5;

export async function announcedNow(locale: InterfaceLanguage): Promise<Answer<AnnouncedNow>> {
  const answer = await ask(locale, ({ events }) =>
    Promise.all([
      events.announced.query({ due: 'overdue', limit: mostCounted }),
      events.announced.query({ due: 'due', limit: mostShown }),
      events.announced.query({ due: 'upcoming', limit: mostShown }),
      events.announced.query({ due: 'undated', limit: mostShown }),
    ]),
  );
  if (answer.failure) return answer;
  const [overdue, due, upcoming, undated] = answer.value;
  const { asOf } = overdue;
  return {
    value: {
      today: asOf,
      passed: { count: overdue.rows.length, more: overdue.next !== undefined },
      next: nextOf(upcoming.rows, asOf),
      shown: [...due.rows, ...upcoming.rows, ...overdue.rows, ...undated.rows].slice(0, mostShown),
    },
  };
}

function nextOf(upcoming: readonly AnnouncementView[], today: string): AnnouncedNow['next'] {
  const [first] = upcoming;
  const event = first && standingTelling(first);
  return event?.earliest ? { event, days: daysUntil(event.earliest, today) } : undefined;
}

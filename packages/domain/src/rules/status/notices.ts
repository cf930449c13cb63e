import type { Day } from '../../values/fuzzy-date.ts';
import { groupedBy } from '../groups.ts';
import { spanOf } from '../time/spans.ts';
import type { Account } from './readings.ts';
import { precedes, type StatusEvent } from './telling.ts';
import { effectiveSpan, noticed } from './ways.ts';

/** Whether an event can be the notice of an ending that comes later. */
export function isNotice({ type, modality }: StatusEvent): boolean {
  return modality === 'occurred' && noticed.has(type);
}

/** The notices that came to nothing or that another event carries out: those that surely did, and those that perhaps did. */
export interface UndoneNotices {
  readonly surely: ReadonlySet<string>;
  /** By the id of a notice, the revocations that may have come in time. */
  readonly perhaps: ReadonlyMap<string, readonly StatusEvent[]>;
}

const none: UndoneNotices = { surely: new Set(), perhaps: new Map() };

/**
 * What became of notices by the day asked about. An event that carries one out (`realises`) stands in its place once it has
 * surely happened. A revocation (`did-not-happen`) undoes it only before it takes effect (Vienna Convention, article 68);
 * where dates leave open whether it came in time, the notice may stand. What comes after the day asked about undoes
 * nothing on that day. Events that realise each other in a circle tell nothing of each other.
 */
export function undoneNotices(accounts: readonly Account[], asOf: Day): UndoneNotices {
  if (!accounts.some(({ event }) => event.realises !== undefined)) return none;
  const byId = new Map<string, StatusEvent>(accounts.map(({ event }) => [event.id, event]));
  const fates = accounts.flatMap(({ event }) => fateBrought(event, byId, asOf));
  const surely = new Set(fates.flatMap(({ notice, sure }) => (sure ? [notice] : [])));
  const open = groupedBy(
    fates.filter(({ notice }) => !surely.has(notice)),
    ({ notice }) => notice,
  );
  return { surely, perhaps: new Map([...open].map(([notice, group]) => [notice, group.map(({ by }) => by)])) };
}

interface Fate {
  readonly notice: string;
  readonly by: StatusEvent;
  readonly sure: boolean;
}

function fateBrought(by: StatusEvent, byId: ReadonlyMap<string, StatusEvent>, asOf: Day): readonly Fate[] {
  const notice = by.realises === undefined ? undefined : byId.get(by.realises);
  if (!notice || !isNotice(notice) || isInCircle(by, byId)) return [];
  if (isNotice(by)) return spanOf(by.date).last <= asOf ? [{ notice: notice.id, by, sure: true }] : [];
  return by.modality === 'did-not-happen' ? revocation(notice, by, asOf) : [];
}

function revocation(notice: StatusEvent, by: StatusEvent, asOf: Day): readonly Fate[] {
  const [revoked, effect] = [spanOf(by.date), effectiveSpan(notice).span];
  if (revoked.first > asOf || precedes(effect, revoked)) return [];
  return [{ notice: notice.id, by, sure: revoked.last <= asOf && precedes(revoked, effect) }];
}

function isInCircle(event: StatusEvent, byId: ReadonlyMap<string, StatusEvent>): boolean {
  const seen = new Set<string>();
  for (let at = event.realises; at !== undefined && !seen.has(at); at = byId.get(at)?.realises) {
    if (at === event.id) return true;
    seen.add(at);
  }
  return false;
}

import type { Agreement } from '../../records/agreement.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import { type Act, actsOf } from './acts.ts';
import { accountsOf } from './readings.ts';
import type { StatusEvent, Telling } from './telling.ts';
import { hullOf } from './ways.ts';

/** A later agreement that stands in the place of this one, or renews it, and the events that concern it. */
export interface LaterAgreement {
  readonly agreement: Pick<Agreement, 'id'>;
  readonly relation: 'supersedes' | 'renews';
  readonly events: readonly StatusEvent[];
}

/**
 * What later agreements do to this one. One that supersedes it ends it by entering into force, and not before (Vienna
 * Convention, article 59); an end of the later one does not bring it back. One that renews it carries its commitments on,
 * so what becomes of the later one, from its entry into force, becomes of this one too (PA-X: agreements of the stage
 * "renewal" do no more than renew earlier commitments). One that amends it leaves it as it is (articles 39 to 41).
 */
export function laterTellings(later: readonly LaterAgreement[], asOf: Day): readonly Telling[] {
  return later.flatMap(({ agreement, relation, events }) => {
    const acts = actsOf(accountsOf(events), { asOf }).filter(({ ways: [{ effect }] }) => operating.has(effect));
    const tellings = relation === 'renews' ? acts.map(carriedOn) : endingBy(acts.filter(({ ways: [{ effect }] }) => effect === 'in-force'));
    return tellings.map((telling) => ({ ...telling, by: agreement.id }));
  });
}

const operating: ReadonlySet<string> = new Set(['in-force', 'provisional', 'suspended', 'terminated']);

function carriedOn({ event, ways, sure }: Act): Telling {
  return { events: [event], ways, sure };
}

/** The ending of this agreement on the day of the first entry into force of the other, whichever that is. */
function endingBy(entries: readonly Act[]): readonly Telling[] {
  const spans = entries.map((entry) => ({ entry, ...hullOf(entry.ways) }));
  const [first] = spans.toSorted((one, other) =>
    one.last < other.last ? -1 : one.last > other.last ? 1 : one.first < other.first ? -1 : 1,
  );
  if (!first) return [];
  const { event } = first.entry;
  const earliest = spans.reduce((found, { first: day }) => (day < found ? day : found), first.first);
  const way = {
    effect: 'terminated',
    lapsed: false,
    first: earliest,
    last: first.last,
    ...(event.date ? { since: event.date } : {}),
  } as const;
  return [{ events: [event], ways: [way], sure: entries.some(({ sure }) => sure) }];
}

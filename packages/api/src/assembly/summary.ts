import type { Audience, Reading } from '../ports.ts';
import type { RegisterSummary } from '../views/register.ts';
import { changeViews } from './changes.ts';
import { disputesNow } from './disputed.ts';

const mostRecent = 12;

/** What the register holds of everything, and on how many points its sources differ: as readers or as editors are told it. */
export async function registerHoldings(reading: Reading, audience: Audience): Promise<Omit<RegisterSummary, 'recent'>> {
  const [counts, disputed] = await Promise.all([reading.counts(), disputesNow(reading)]);
  return {
    counts: {
      agreements: counts.agreement,
      clauses: counts.clause,
      actors: counts.actor,
      events: counts.event,
      sources: counts.source,
      statements: counts.statement,
      passages: counts.citation,
    },
    attachedSources: counts.attachedSource,
    ...(audience === 'editors' ? { waitingSources: counts.waitingSource, openSuggestions: counts.openSuggestion } : {}),
    disputes: disputed.length,
  };
}

/** The last changes that an audience is told of, newest first. @param names what their subjects are named from */
export async function recentChanges(reading: Reading, audience: Audience, names: Reading): Promise<RegisterSummary['recent']> {
  return (await changeViews(names, await reading.changesAfter(undefined, mostRecent, audience))).toReversed();
}

import { disputes } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { RegisterSummary } from '../views/register.ts';
import { changeViews } from './changes.ts';
import { disputedStatements } from './disputed.ts';

const mostRecent = 12;

/** The register at a glance; its recent changes newest first. */
export async function registerSummary(reading: Reading): Promise<RegisterSummary> {
  const [counts, disputed, rows] = await Promise.all([
    reading.counts(),
    disputedStatements(reading),
    reading.changesAfter(undefined, mostRecent),
  ]);
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
    waitingSources: counts.waitingSource,
    openSuggestions: counts.openSuggestion,
    disputes: disputes(disputed).length,
    recent: (await changeViews(reading, rows)).toReversed(),
  };
}

import { disputes } from '@mithaq/domain';
import type { Audience, Register } from '../ports.ts';
import type { RegisterSummary } from '../views/register.ts';
import { changeViews } from './changes.ts';
import { disputedStatements } from './disputed.ts';

const mostRecent = 12;

/** The register at a glance, as readers or as editors see it; its recent changes newest first. */
export async function registerSummary(register: Register, audience: Audience): Promise<RegisterSummary> {
  const [counts, disputed, rows] = await Promise.all([
    register.counts(),
    disputedStatements(register),
    register.changesAfter(undefined, mostRecent, audience),
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
    ...(audience === 'editors' ? { waitingSources: counts.waitingSource, openSuggestions: counts.openSuggestion } : {}),
    disputes: disputes(disputed).length,
    recent: (await changeViews(audience === 'editors' ? register.working() : register, rows)).toReversed(),
  };
}

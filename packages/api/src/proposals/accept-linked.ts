import type { HeldSuggestion, Writing } from '../ports.ts';
import type { Judging } from '../suggestions/judgement.ts';
import type { Drafted } from './draft-proposal.ts';
import type { DrawnUp } from './drawn-up.ts';
import { datesOfPart, suggestionsOfPart } from './linked.ts';
import type { Outcome } from './outcome.ts';

/** What was accepted: what it came to, what of that was drafted, with which proposal if it was one. */
export interface Accepting {
  readonly drawn: DrawnUp;
  readonly outcome: Outcome;
  readonly drafted: Drafted;
  readonly proposal?: string;
}

/**
 * The open suggestions that a proposal was made of, each with what accepting it drafted. Those whose part came to nothing stay open. What was
 * drafted of parts that nobody suggested by themselves (a place that only an event names) goes with the main part; of a suggestion that gives
 * several parts (two topics in one sentence) what all of them came to.
 */
export function answered({ drawn, outcome, drafted, proposal }: Accepting): ReadonlyMap<string, HeldSuggestion> {
  const named = proposal === undefined ? {} : { proposal };
  const parts = outcome.proposal.parts.flatMap((part) => {
    const record = outcome.records.get(part.key);
    if (record === undefined) return [];
    return [
      {
        own: suggestionsOfPart(part, drawn.findings),
        dates: datesOfPart(part, drawn.findings),
        subjects: drafted.subjects.get(record) ?? [],
      },
    ];
  });
  const besides = parts.slice(1).flatMap(({ own, subjects }) => (own.length === 0 ? subjects : []));
  const linked = new Map<string, HeldSuggestion>();
  for (const [place, { own, dates, subjects }] of parts.entries()) {
    const more = place === 0 ? [...subjects, ...besides] : subjects;
    for (const one of [...own, ...dates]) {
      if (one.standing !== 'open') continue;
      const before = linked.get(one.id)?.drafted?.subjects ?? [];
      const what = { changeSet: drafted.changeSet, subjects: [...new Set([...before, ...more])], ...named };
      linked.set(one.id, { ...one, drafted: what });
    }
  }
  return linked;
}

/** Marks suggestions as accepted with what was drafted, and tells other editors once. */
export async function acceptEach(
  writing: Writing,
  suggestions: Iterable<HeldSuggestion>,
  { world, principal }: Judging,
): Promise<readonly HeldSuggestion[]> {
  const judgedAt = world.clock().toISOString();
  const accepted = [...suggestions].map((one) => ({
    ...one,
    standing: 'accepted' as const,
    revision: one.revision + 1,
    judgedBy: principal.name,
    judgedAt,
  }));
  for (const one of accepted) await writing.updateSuggestion(one, one.revision - 1);
  return accepted;
}

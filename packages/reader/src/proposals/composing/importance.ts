import { eventTypes } from '@mithaq/domain';
import type { Confidence } from '../../found.ts';
import { type Part, type Proposal, partsOf, toldValue, valuesOf } from '../proposal.ts';
import { compareTexts } from './findings.ts';

/** Proposals by how much of the register an editor gains: agreements, then events, then newcomers, the fullest and surest first. */
export function byImportance(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals
    .map((proposal) => ({ proposal, weight: weightOf(proposal), start: startOf(proposal) }))
    .sort((one, other) => other.weight - one.weight || one.start - other.start || compareTexts(one.proposal.key, other.proposal.key))
    .map(({ proposal }) => proposal);
}

const weightOfKind: Readonly<Record<string, number>> = { agreement: 10_000, event: 1_000 };
const weightOfFamily: Readonly<Record<string, number>> = { treaty: 300, conflict: 200, diplomacy: 100 };
const weightOfConfidence: Readonly<Record<Confidence, number>> = { high: 60, medium: 30, low: 0 };

function weightOf(proposal: Proposal): number {
  const [main] = proposal.parts;
  const told = 20 * partsOf(proposal, 'clause').length + 10 * partsOf(proposal, 'event').length;
  return (weightOfKind[main.record] ?? 0) + familyWeight(main) + weightOfConfidence[main.confidence] + told + fullness(main);
}

function familyWeight(main: Part): number {
  const type = toldValue(main, 'type');
  return weightOfFamily[(type && eventTypes.term(type)?.family) ?? ''] ?? 0;
}

function fullness(main: Part): number {
  const people = Math.min(valuesOf(main, 'participations').length, 4);
  return 10 * people + (toldValue(main, 'date') ? 10 : 0) + (toldValue(main, 'place') ? 5 : 0);
}

function startOf({ parts: [main] }: Proposal): number {
  return main.passages[0]?.start ?? 0;
}

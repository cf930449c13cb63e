import type { Proposal } from '../../src/index.ts';
import type { PlacedPassage } from '../score/passage.ts';
import { agreementsHad, agreementsIn, instrumentsHad, partiesHad } from './agreements.ts';
import { clausesHad } from './clauses.ts';
import { eventsHad, eventsIn, toldOfEvents } from './events.ts';
import type { Failure } from './failures.ts';
import { meaningIn } from './meaning.ts';
import { type HadByKind, sumOf } from './shares.ts';

/** What an editor would have of one passage who accepts all that is proposed. */
export interface Accepted {
  readonly had: HadByKind;
  readonly failures: readonly Failure[];
}

/** Holds the proposals made of a passage against its gold. */
export function acceptedOf(passage: PlacedPassage, proposals: readonly Proposal[]): Accepted {
  const proposed = { agreements: agreementsIn(passage, proposals), events: eventsIn(passage, proposals) };
  const meaning = meaningIn(passage, proposals);
  const agreements = agreementsHad(passage, proposed.agreements);
  const clauses = clausesHad(passage, proposed.agreements);
  const events = eventsHad(passage, proposed.events);
  const had: HadByKind = {
    'all of these': sumOf([agreements.had, clauses.had, events.had]),
    agreements: agreements.had,
    '  their instruments': instrumentsHad(proposed.agreements),
    '  who made them': partiesHad(passage, proposed.agreements, meaning),
    clauses: clauses.had,
    '  their topics': clauses.topics,
    events: events.had,
    ...toldOfEvents(passage, proposed.events, meaning),
  };
  return { had, failures: [agreements, clauses, events].flatMap(({ failures }) => failures) };
}

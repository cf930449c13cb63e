import { type Agreement, agreementKey, type Event } from '@mithaq/domain';
import { mayBeOneInstrument } from '../composing/instruments.ts';
import { type Part, type Proposal, partsOf, referenceKey, toldValue, valuesOf } from '../proposal.ts';
import { comparedDates } from './dates.ts';
import { decide, type MatchReason, type PartMatch } from './evidence.ts';
import { comparedTitles } from './names.ts';
import { type IndexedView, peopleOf } from './register-view.ts';
import { comparedSets, comparedTopics } from './sets.ts';

/** The same parties and the same day are enough; the same parties and instrument are a question. */
const thresholds = { held: 0.65, offered: 0.4 };

/** What an agreement's proposal is held against, with its references resolved to records as far as they are known. */
export interface Resolving {
  readonly view: IndexedView;
  /** The record that a part of the proposal is, or the part's own key. */
  readonly resolve: (key: string) => string;
}

/** The acts by which an agreement is made: their days are held against each other. */
const makings: ReadonlySet<string> = new Set([
  'signature',
  'initialling',
  'adoption',
  'announcement',
  'acceptance',
  'accession',
  'ratification',
  'ceasefire-declared',
]);

/** Which agreement of the register a proposal's is: by parties, days, instrument, topics and names. */
export function matchAgreement(part: Part, proposal: Proposal, { view, resolve }: Resolving): PartMatch {
  const parties = partiesOf(part, resolve);
  const titles = namesOf(part).map(({ value }) => agreementKey(value));
  const known = part.known === undefined ? undefined : view.get(part.known);
  const candidates = [
    ...(known?.record === 'agreement' ? [known] : []),
    ...parties.flatMap((actor) => view.agreementsOf(actor)),
    ...titles.filter((title) => title !== '').flatMap((title) => view.agreementsCalled(title)),
  ];
  return decide(new Map(candidates.map((one) => [one.id, reasonsFor({ part, proposal, parties }, one, view)])), thresholds);
}

interface Asked {
  readonly part: Part;
  readonly proposal: Proposal;
  readonly parties: readonly string[];
}

function reasonsFor({ part, proposal, parties }: Asked, held: Agreement, view: IndexedView): readonly MatchReason[] {
  return [
    ...(part.known === held.id ? [{ evidence: 'known-by-name', values: [held.id] } as const] : []),
    ...comparedParties(parties, held),
    ...comparedDates(datesOf(proposal), heldDates(view.eventsOf(held.id))),
    ...comparedInstruments(part, held),
    ...namesCompared(part, held),
    ...comparedTopics(
      partsOf(proposal, 'clause').flatMap((clause) => valuesOf(clause, 'topics').map(({ value }) => value)),
      view.clausesOf(held.id).flatMap(({ topics }) => topics),
    ),
  ];
}

function namesCompared(part: Part, held: Agreement): readonly MatchReason[] {
  const likeness = comparedTitles(namesOf(part), held.names);
  if (likeness === 'cannot tell') return [];
  const evidence = likeness === 'same' ? 'same-name' : likeness === 'alike' ? 'like-name' : 'other-names';
  return [{ evidence, values: [namesOf(part)[0]?.value ?? '', held.names[0]?.value ?? ''] }];
}

function namesOf(part: Part) {
  return valuesOf(part, 'names').map(({ value }) => value);
}

/** The parties of a proposed agreement; where none is told, all who take part. */
export function partiesOf(part: Part, resolve: (key: string) => string): readonly string[] {
  const all = valuesOf(part, 'participations').map(({ value }) => value);
  const parties = all.filter(({ role }) => role === 'party');
  return [...new Set((parties.length > 0 ? parties : all).map(({ actor }) => resolve(referenceKey(actor))))];
}

/** A government and the state for which it acts count as one: sources name now the one, now the other. */
function comparedParties(parties: readonly string[], { participations }: Agreement): readonly MatchReason[] {
  const bound = participations.filter(({ role }) => role === 'party');
  const others = (bound.length > 0 ? bound : participations).map((one) => peopleOf([one]));
  const result = comparedSets(parties, others);
  if (result === undefined) return [];
  const evidences = { same: 'same-parties', shared: 'shared-parties', one: 'one-party', none: 'other-parties' } as const;
  return [{ evidence: evidences[result], values: [...parties, ...others.flat()] }];
}

function datesOf(proposal: Proposal) {
  const making = partsOf(proposal, 'event').filter((event) => makings.has(toldValue(event, 'type') ?? ''));
  return making.flatMap((event) => toldValue(event, 'date') ?? []);
}

function heldDates(events: readonly Event[]) {
  return events.filter(({ type }) => makings.has(type)).flatMap(({ date }) => date ?? []);
}

function comparedInstruments(part: Part, held: Agreement): readonly MatchReason[] {
  const instrument = toldValue(part, 'instrument');
  if (instrument === undefined) return [];
  if (instrument === held.instrument) return [{ evidence: 'same-instrument', values: [instrument] }];
  return mayBeOneInstrument(instrument, held.instrument) ? [] : [{ evidence: 'other-instrument', values: [instrument, held.instrument] }];
}

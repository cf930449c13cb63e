import { type Part, type Proposal, partsOf, toldValue, valuesOf } from '../../src/index.ts';
import type { PlacedPassage } from '../score/passage.ts';
import { type Stretch, sharedLength } from '../score/span-pairs.ts';
import { type HadOf, spanned } from './failures.ts';
import type { Meaning } from './meaning.ts';
import { type Had, sumOf } from './shares.ts';

/** An agreement that a passage marks: the phrases that mean it, and the passages that give its provisions. */
export interface MarkedAgreement {
  readonly key: string;
  readonly instrument?: string;
  readonly phrases: PlacedPassage['phrases'];
  readonly clauses: PlacedPassage['clauses'];
}

/** A proposal of an agreement, and which of the marked ones it is. */
export interface ProposedAgreement {
  readonly proposal: Proposal;
  readonly agreement: MarkedAgreement | undefined;
}

/** The proposals of agreements, each with the agreement that it is of. */
export function agreementsIn(passage: PlacedPassage, proposals: readonly Proposal[]): readonly ProposedAgreement[] {
  const marked = markedAgreements(passage);
  const withAgreement = proposals.filter(({ parts: [main] }) => main.record === 'agreement');
  return withAgreement.map((proposal) => ({ proposal, agreement: agreementOf(proposal, marked) }));
}

/** The agreements of a passage. Provisions of which no agreement is marked ("the sides agreed to …") are one that no noun names. */
function markedAgreements({ agreements, phrases, clauses }: PlacedPassage): readonly MarkedAgreement[] {
  const named = agreements.map(({ key, instrument }): MarkedAgreement => {
    const isOfIt = ({ agreement }: { readonly agreement?: string }): boolean => agreement === key;
    return { key, instrument, phrases: phrases.filter(isOfIt), clauses: clauses.filter(isOfIt) };
  });
  const unnamed = clauses.filter(({ agreement }) => agreement === undefined);
  return unnamed.length === 0 ? named : [...named, { key: '', phrases: [], clauses: unnamed }];
}

/** The agreement that most of the words mean or tell that a proposal cites; nothing where none of them does. */
function agreementOf(proposal: Proposal, marked: readonly MarkedAgreement[]): MarkedAgreement | undefined {
  const told = partsOf(proposal, 'clause').flatMap(({ passages }) => passages);
  const weigh = ({ phrases, clauses }: MarkedAgreement): number => {
    const named = overlapping(proposal.parts[0].passages, phrases);
    return phrases.length === 0 ? overlapping(told, clauses) : named && named + overlapping(told, clauses);
  };
  const [best] = marked.map((one) => ({ one, weight: weigh(one) })).toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > 0 ? best.one : undefined;
}

function overlapping(passages: readonly Stretch[], marked: readonly Stretch[]): number {
  return passages.filter((words) => marked.some((one) => sharedLength(words, one) > 0)).length;
}

/** Whether any words of a part overlap a marked stretch. */
export function tells({ passages }: Pick<Part, 'passages'>, marked: Stretch): boolean {
  return passages.some((words) => sharedLength(words, marked) > 0);
}

/**
 * An agreement is had where a proposal is of it. A second proposal of the same agreement is wrong, unless one phrase means several ("two
 * memoranda"), of which each may have its own.
 */
export function agreementsHad(passage: PlacedPassage, proposed: readonly ProposedAgreement[]): HadOf {
  const marked = markedAgreements(passage);
  const had = new Map<string, Proposal>();
  const wrong = proposed.filter(({ proposal, agreement }) => {
    if (agreement === undefined) return true;
    const first = had.get(agreement.key) ?? proposal;
    had.set(agreement.key, first);
    return first !== proposal && !areOfOnePhrase(first, proposal);
  });
  const missed = marked.filter(({ key }) => !had.has(key));
  return {
    had: {
      marked: marked.length,
      met: marked.length - missed.length,
      proposed: proposed.length,
      right: proposed.length - wrong.length,
    },
    failures: [
      ...missed.flatMap(({ key, phrases, clauses }) => spanned('missed', key, (phrases.length > 0 ? phrases : clauses)[0])),
      ...wrong.flatMap(({ proposal }) => spanned('spurious', proposal.title['en'] ?? '', proposal.parts[0].passages[0])),
    ],
  };
}

function areOfOnePhrase(one: Proposal, other: Proposal): boolean {
  const [first, second] = [one.parts[0].passages, other.parts[0].passages];
  return first.length === second.length && first.every(({ start, end }, at) => start === second[at]?.start && end === second[at]?.end);
}

/** Of the agreements that are had: whether they are called what the passage calls them. */
export function instrumentsHad(proposed: readonly ProposedAgreement[]): Had {
  const asked = proposed.filter(({ agreement }) => agreement?.instrument !== undefined);
  const right = asked.filter(({ proposal, agreement }) => toldValue(proposal.parts[0], 'instrument') === agreement?.instrument).length;
  return { marked: asked.length, met: right, proposed: asked.length, right };
}

/** The acts by which an agreement comes about, of those who take part in it. */
const makings: ReadonlySet<string> = new Set(['signature', 'initialling', 'announcement', 'accession']);
const making: ReadonlySet<string> = new Set(['signatory', 'participant', 'actor']);

/**
 * Of the agreements that are had, and of which the passage marks who made them: whether these take part. Somebody and whoever he acts for
 * count as one.
 */
export function partiesHad(passage: PlacedPassage, proposed: readonly ProposedAgreement[], meaning: Meaning): Had {
  const counts = proposed.flatMap(({ proposal, agreement }): readonly Had[] => {
    const marked = makersOf(passage, agreement?.key);
    if (marked.size === 0) return [];
    const told = peopleIn(proposal, meaning);
    const met = [...marked].filter((means) => told.some((one) => one.includes(means)));
    const right = told.filter((one) => one.some((means) => marked.has(means)));
    return [{ marked: marked.size, met: met.length, proposed: told.length, right: right.length }];
  });
  return sumOf(counts);
}

function makersOf({ events }: PlacedPassage, agreement: string | undefined): ReadonlySet<string> {
  const acts = events.filter(({ type, agreements }) => makings.has(type) && agreements?.includes(agreement ?? ''));
  return new Set(acts.flatMap(({ participants }) => participants.flatMap(({ means, role }) => (making.has(role) ? [means] : []))));
}

/** Each party and signatory, with whoever he acts for and whoever acts for him. */
function peopleIn({ parts: [main] }: Proposal, meaning: Meaning): readonly (readonly string[])[] {
  const taking = valuesOf(main, 'participations').filter(({ value }) => value.role === 'party' || value.role === 'signatory');
  const people = taking.map(({ value }) => ({ actor: meaning(value.actor), principal: value.onBehalfOf && meaning(value.onBehalfOf) }));
  return people.map(({ actor, principal }) => {
    const agents = people.flatMap((one) => (one.principal === actor ? [one.actor] : []));
    return [actor, ...(principal === undefined ? [] : [principal]), ...agents];
  });
}

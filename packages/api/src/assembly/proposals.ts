import { type AnyRecord, type LocalizedText, propertyLabel, statementValueSchema, valueKey } from '@mithaq/domain';
import type { OpenQuestion, Span } from '@mithaq/reader';
import {
  type MatchCandidate,
  type MatchedPart,
  type MatchedProposal,
  type MatchedValue,
  matchEvidenceLabel,
  referenceKey,
} from '@mithaq/reader/editing';
import type { Backstage, World } from '../ports.ts';
import { digestOf } from '../proposals/chosen.ts';
import { type DrawnUp, matched } from '../proposals/drawn-up.ts';
import { suggestionsOfPart } from '../proposals/linked.ts';
import { isReady, type Outcome, outcomeOf } from '../proposals/outcome.ts';
import { isRest, isWaiting, standingOfPart } from '../proposals/rest.ts';
import type {
  AcceptedProposalView,
  OpenQuestionView,
  OutcomeView,
  PartMatchView,
  PartView,
  ProposalView,
  ProposedValueView,
} from '../views/proposal.ts';
import { displayOf, labelsOf } from './display.ts';
import { type Gathered, gather } from './gather.ts';
import { questionInWords, questionsToPut } from './proposal-questions.ts';
import { refOrIdOf } from './refs.ts';

/** The proposals of a source of which something still waits, so many at most, and how many more there are. */
export async function proposalViews(
  world: World,
  drawn: DrawnUp,
  most: number,
): Promise<{ readonly rows: ProposalView[]; readonly more: number }> {
  const waiting = drawn.proposals.filter((proposal) => isWaiting(drawn, proposal));
  const rows: ProposalView[] = [];
  for (const proposal of waiting.slice(0, most)) {
    const shown = matched(drawn, proposal);
    const outcome = await outcomeOf(world, world.register, { drawn, proposal: shown });
    if (outcome !== undefined) rows.push(await proposalView(world, { drawn, shown, outcome }));
  }
  return { rows, more: Math.max(waiting.length - most, 0) };
}

/** What is shown of a proposal: as it was drawn up (`shown` makes its digest), and what an editor's choices leave of it. */
export interface Showing {
  readonly drawn: DrawnUp;
  readonly shown: MatchedProposal;
  readonly outcome: Outcome;
}

export async function proposalView(world: World, { drawn, shown, outcome }: Showing): Promise<ProposalView> {
  const { proposal } = outcome;
  const gathered = withMade(await gather(world.register.working(), { more: recordsIn(proposal) }), outcome.made);
  const viewing = { drawn, outcome, gathered };
  return {
    key: shown.key,
    digest: await digestOf(world, shown),
    title: proposal.title,
    isRest: isRest(drawn, shown),
    parts: proposal.parts.map((part) => partView(part, viewing)),
    outcome: outcomeView(viewing),
  };
}

interface Viewing {
  readonly drawn: DrawnUp;
  readonly outcome: Outcome;
  readonly gathered: Gathered;
}

/** What would be made is called by its own caption, as what is held is. */
function withMade(gathered: Gathered, made: readonly AnyRecord[]): Gathered {
  return { ...gathered, held: new Map([...gathered.held, ...made.map((record) => [record.id, { record, revision: 0 }] as const)]) };
}

function recordsIn({ parts }: MatchedProposal): readonly string[] {
  const typeId = /(?<![a-z])[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}/g;
  return [...new Set(JSON.stringify(parts.map(({ values, match }) => ({ values, match }))).match(typeId) ?? [])].filter(isRecord);
}

const kinds = ['actor', 'office', 'tenure', 'recognition', 'agreement', 'clause', 'event', 'source', 'place'];

function isRecord(id: string): boolean {
  return kinds.includes(id.slice(0, id.indexOf('_')));
}

function partView(part: MatchedPart, { drawn, outcome, gathered }: Viewing): PartView {
  const { key, record, label, of, confidence, reasons, passages } = part;
  const open = suggestionsOfPart(part, drawn.findings).filter(({ standing }) => standing === 'open');
  return {
    key,
    record,
    label,
    ...(of === undefined ? {} : { of }),
    match: matchView(part, gathered),
    values: part.values.map((said) => valueView(part, said, { drawn, outcome, gathered })),
    passages: passages.map(spanOf),
    confidence,
    reasons: [...reasons],
    suggestions: open.map(({ id }) => id),
    isDone: standingOfPart(drawn, part) === 'done',
  };
}

function matchView({ match }: MatchedPart, gathered: Gathered): PartMatchView {
  if (match.match === 'new') return { match: 'new' };
  if (match.match === 'held') return { match: 'held', ...candidateView(match, gathered) };
  return { match: 'unsure', candidates: match.candidates.map((one) => candidateView(one, gathered)) };
}

function candidateView({ record, reasons }: MatchCandidate, gathered: Gathered) {
  return { record: refOrIdOf(gathered, record), reasons: reasons.map(({ evidence }) => matchEvidenceLabel(evidence)) };
}

function valueView(part: MatchedPart, said: MatchedValue, { drawn, outcome, gathered }: Viewing): ProposedValueView {
  const { record: kind } = part;
  const { key, property, against, isBeside = false, passages } = said;
  const inWords = (value: unknown): LocalizedText => displayOf(gathered, { kind, property, value });
  return {
    key,
    property,
    propertyLabel: propertyLabel(kind, property),
    display: inWords(resolved(said.value, outcome)),
    standing: against.standing,
    ...('held' in against ? { held: inWords(against.held) } : {}),
    isBeside,
    isStated: isStated(said, { subject: outcome.records.get(part.key), source: drawn.source.id, outcome }),
    passages: passages.map(spanOf),
  };
}

interface Stating {
  /** The record that it would be stated of. */
  readonly subject: string | undefined;
  readonly source: string;
  readonly outcome: Outcome;
}

/** Whether this text is cited for a value already. What no passage has to back, and another wording of a name, is on the record or never will be. */
function isStated({ property, value, against, passages }: MatchedValue, { subject, source, outcome }: Stating): boolean {
  if (property === 'names' && against.standing === 'agrees') return true;
  if (passages.length === 0) return against.standing === 'corroborates';
  const wanted = valueKey(against.standing === 'corroborates' ? against.held : resolved(value, outcome));
  return outcome.held.some(
    (one) =>
      one.subject === subject &&
      one.property === property &&
      one.standing !== 'rejected' &&
      valueKey(one.value) === wanted &&
      one.citations.some((citation) => citation.source === source),
  );
}

/** A value with the records that it names, made or held; a part of which no record can be made is called by its label. */
function resolved(value: MatchedValue['value'], outcome: Outcome): unknown {
  const name = (reference: Parameters<typeof referenceKey>[0]): string => {
    const key = referenceKey(reference);
    return outcome.records.get(key) ?? outcome.proposal.parts.find((part) => part.key === key)?.label['en'] ?? key;
  };
  if (typeof value !== 'object') return value;
  if ('record' in value || 'part' in value) return name(value);
  if (!('actor' in value)) return value;
  const { actor, role, onBehalfOf, capacity } = value;
  return {
    actor: name(actor),
    role,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: name(onBehalfOf) }),
    ...(capacity === undefined ? {} : { capacity: name(capacity) }),
  };
}

function outcomeView({ outcome, gathered }: Viewing): OutcomeView {
  const { proposal, made, changed, statements, records } = outcome;
  const ids = new Set<string>(made.map(({ id }) => id));
  return {
    made: proposal.parts.flatMap(({ key, record, label }) => (ids.has(records.get(key) ?? '') ? [{ part: key, record, label }] : [])),
    changed: changed.map(({ id }) => refOrIdOf(gathered, id)),
    statements: statements.length,
    open: questionsToPut(proposal, outcome).map((question) => ({
      ...question,
      words: questionInWords(proposal, question),
      ...choicesFor(proposal, question),
    })),
    isReady: isReady(outcome),
  };
}

/** The codes that answer a question by hand: of a new record, where the property has one code. */
function choicesFor({ parts }: MatchedProposal, { part: key, property }: OpenQuestion): Pick<OpenQuestionView, 'choices'> {
  const part = parts.find((one) => one.key === key);
  if (part === undefined || property === undefined || part.match.match === 'held') return {};
  const codes = labelsOf(part.record, property);
  const isOne = codes !== undefined && statementValueSchema(part.record, property)?.safeParse([...codes.keys()][0]).success === true;
  return isOne && !lists.has(property) ? { choices: [...codes].map(([code, label]) => ({ code, label })) } : {};
}

const lists = new Set(['fields', 'topics', 'countries']);

function spanOf({ start, end, exact }: Span) {
  return { start, end, exact };
}

/** What was accepted of a source as proposals, and is drafted in a change set that is open. */
export async function acceptedProposals(register: Pick<Backstage, 'changeSet'>, { findings }: DrawnUp): Promise<AcceptedProposalView[]> {
  const accepted = new Map<string, { readonly key: string; readonly changeSet: string; suggestions: number }>();
  for (const { drafted } of findings.map(({ suggestion }) => suggestion)) {
    if (drafted?.proposal === undefined) continue;
    const matter = `${drafted.changeSet} ${drafted.proposal}`;
    const known = accepted.get(matter) ?? { key: drafted.proposal, changeSet: drafted.changeSet, suggestions: 0 };
    accepted.set(matter, { ...known, suggestions: known.suggestions + 1 });
  }
  const views = await Promise.all([...accepted.values()].map((one) => acceptedView(register, one)));
  return views.flat();
}

async function acceptedView(
  register: Pick<Backstage, 'changeSet'>,
  { key, changeSet, suggestions }: { readonly key: string; readonly changeSet: string; readonly suggestions: number },
): Promise<AcceptedProposalView[]> {
  const set = await register.changeSet(changeSet);
  if (set?.state !== 'draft' && set?.state !== 'in-review') return [];
  return [{ key, changeSet: { id: set.id, title: set.title, revision: set.revision }, suggestions }];
}

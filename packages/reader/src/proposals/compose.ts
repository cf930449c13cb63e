import { type Taxonomy, taxonomy as usualTaxonomy } from '@mithaq/domain';
import type { AgreementFound, EventFound, Found } from '../found.ts';
import { withActors } from './composing/acting.ts';
import { agreementPart, agreementPartKey } from './composing/agreement-part.ts';
import { agreementsTold, type ToldAgreement } from './composing/agreements.ts';
import { provisionsOf } from './composing/by-title.ts';
import { agreedByVerb } from './composing/by-verb.ts';
import { clauseParts } from './composing/clause-parts.ts';
import { eventPart } from './composing/event-part.ts';
import { eventsTold, type ToldEvent } from './composing/events.ts';
import { type Findings, findingsIn } from './composing/findings.ts';
import { byImportance } from './composing/importance.ts';
import { withoutIntroductions } from './composing/introductions.ts';
import { withKeys } from './composing/keys.ts';
import { between, nearest } from './composing/nearest.ts';
import { newcomerPart, newcomersNeeded } from './composing/newcomer-parts.ts';
import { passagesOf } from './composing/passages.ts';
import { settled } from './composing/settings.ts';
import { withoutMany } from './composing/several.ts';
import { type KnownRecords, newcomerKey, type Subjects, subjectsOf } from './composing/subjects.ts';
import { isWorthAccepting, isWorthProposing, isWorthTelling } from './composing/worth.ts';
import type { Part, Proposal } from './proposal.ts';
import { toldValue } from './proposal.ts';
import { agreementLabel, agreementTitle, clauseLabel, eventLabel, eventTitle, type Unlabelled } from './wording/wording.ts';

/** What has to be known of a text, beside what was found in it. */
export interface Composing {
  /** The text that the findings were found in: a finding that does not stand there is left out. */
  readonly text: string;
  /** The records of the register that findings name: for titles, and for what follows from the kinds of the parties. */
  readonly known: KnownRecords;
  /** By which topics are called; the domain's own unless another is given. */
  readonly taxonomy?: Taxonomy;
}

/** What is said of a text while its proposals are made. */
interface Telling extends Required<Composing> {
  readonly findings: Findings;
  readonly subjects: Subjects;
}

/**
 * Makes of the findings of one text what a person can accept whole: each agreement with its clauses and events, each event that concerns
 * none, and whoever is new and in none of them; what matters most first. The order in which findings come makes no difference, nor does
 * a finding that comes twice. In time that grows with the findings as sorting them does; whatever is given, it does not throw.
 */
export function compose(found: readonly Found[], { text, known, taxonomy = usualTaxonomy }: Composing): readonly Proposal[] {
  const sorted = withActors(withoutMany(findingsIn(text, found)));
  const subjects = subjectsOf(sorted, known);
  const findings = withoutIntroductions(agreedByVerb(sorted));
  const telling: Telling = { text, known, taxonomy, findings, subjects };
  const events = settled(text, eventsTold(findings.events));
  const agreements = agreementsTold(findings, events).filter((agreement) => isWorthProposing(text, agreement));
  const proposed = new Set(agreements.flatMap((agreement) => agreement.events.flat()));
  const proposals = [
    ...agreements.map((agreement) => agreementProposal(agreement, telling)),
    ...events.filter((event) => !event.some((one) => proposed.has(one))).flatMap((event) => eventProposal(event, telling)),
  ];
  return withKeys(byImportance([...proposals, ...loneNewcomers(proposals, telling)]));
}

function agreementProposal(told: ToldAgreement, { text, subjects, taxonomy }: Telling): Proposal {
  const { captionOf } = subjects;
  const agreement = agreementPart(text, told, subjects);
  const clauses = clauseParts(text, agreement, provisionsOf(told));
  const events = told.events.map((event) => concerning(event, told, text)).filter(isWorthTelling);
  const signature = events.find((event) => toldValue(event, 'type') === 'signature');
  const signed = signature && { signature };
  const parts: [Part, ...Part[]] = [
    { ...agreement, label: agreementLabel({ agreement, ...signed, clauses }, captionOf, taxonomy) },
    ...clauses.map((clause) => ({ ...clause, label: clauseLabel(clause, captionOf, taxonomy) })),
    ...events.map((event) => ({ ...event, label: eventLabel(event, captionOf) })),
  ];
  const title = agreementTitle({ agreement, ...signed, clauses }, captionOf, taxonomy);
  return withNewcomers({ key: agreement.key, title, parts }, text, subjects);
}

/** The event's part in the agreement's proposal: that it concerns the agreement is read where the agreement, or its matter, is named next to it. */
function concerning(event: ToldEvent, told: ToldAgreement, text: string): Unlabelled {
  const phrases = event.flatMap((telling) => namedBy(telling, told.phrases));
  return eventPart({
    text,
    tellings: event,
    agreement: { key: agreementPartKey(told), passages: passagesOf(text, [...phrases, told.matter]) },
  });
}

/** A clause names its agreement no more often. */
const mostNamed = 3;

/** The phrases of the clause that tells an event; where it has none, the nearest. */
function namedBy({ start, within }: EventFound, phrases: ToldAgreement['phrases']): readonly (AgreementFound | undefined)[] {
  const own = between(phrases, within.start, within.end).slice(0, mostNamed);
  return own.length > 0 ? own : [nearest(phrases, start)];
}

function eventProposal(told: ToldEvent, { text, subjects }: Telling): readonly Proposal[] {
  const event = eventPart({ text, tellings: told });
  if (!isWorthAccepting(event)) return [];
  const part: Part = { ...event, label: eventLabel(event, subjects.captionOf) };
  const proposal: Proposal = { key: event.key, title: eventTitle(event, subjects.captionOf), parts: [part] };
  return [withNewcomers(proposal, text, subjects)];
}

function withNewcomers({ parts: [main, ...others], ...proposal }: Proposal, text: string, subjects: Subjects): Proposal {
  const newcomers = newcomersNeeded([main, ...others], subjects).map((met) => newcomerPart(text, met));
  return { ...proposal, parts: [main, ...others, ...newcomers] };
}

/** Whoever is new and takes part in nothing that is proposed. */
function loneNewcomers(proposals: readonly Proposal[], { text, subjects }: Telling): readonly Proposal[] {
  const taken = new Set(proposals.flatMap(({ parts }) => parts.map(({ key }) => key)));
  return [...subjects.newcomers.values()]
    .filter(({ newcomer }) => !taken.has(newcomerKey(newcomer)))
    .map((met) => {
      const part = newcomerPart(text, met);
      return withNewcomers({ key: part.key, title: part.label, parts: [part] }, text, subjects);
    });
}

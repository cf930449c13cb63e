import type { ActorKind, CountryCode, LocalizedText } from '@mithaq/domain';
import { captionOf } from '@mithaq/domain';
import type { Found, Judged, Newcomer, Referent, Referred, Span } from '../../found.ts';
import { referentOf } from '../../referring/referents.ts';
import { type Reference, referenceKey } from '../proposal.ts';
import { byPlace, type Findings } from './findings.ts';
import { groupedBy } from './grouped.ts';

/** What has to be known of a record of the register to speak of it. */
export interface Known {
  /** What it is called, by language. */
  readonly caption: LocalizedText;
  /** Of an actor. */
  readonly actorKind?: ActorKind;
  /** Of an actor that is of one country: the state itself, or one of its organs. */
  readonly country?: CountryCode;
}

/** Looks a record of the register up by its id. */
export type KnownRecords = (record: string) => Known | undefined;

/** Somebody new to the register, and every place where the text means them. */
export interface MetNewcomer {
  readonly newcomer: Newcomer;
  readonly passages: readonly Span[];
  /** The findings that they are new, where the text mentions them by themselves. */
  readonly mentions: readonly Judged[];
}

/** Everybody whom a text means, known or new, by reference. */
export interface Subjects {
  readonly newcomers: ReadonlyMap<string, MetNewcomer>;
  readonly captionOf: (reference: Reference) => LocalizedText;
  readonly actorKindOf: (reference: Reference) => ActorKind | undefined;
  readonly countryOf: (reference: Reference) => CountryCode | undefined;
}

/** A referent as a reference: a newcomer is a part of the proposal. */
export function referenceTo(referent: Referent): Reference {
  return 'record' in referent ? { record: referent.record } : { part: newcomerKey(referent.newcomer) };
}

/** A referent as one text, for looking up and comparing. */
export function referentKey(referent: Referent): string {
  return referenceKey(referenceTo(referent));
}

/** The key of the part that is somebody new: the same in every proposal and every text. */
export function newcomerKey({ key }: Newcomer): string {
  return `new:${key}`;
}

/** Gathers everybody whom the findings mean. */
export function subjectsOf(findings: Findings, known: KnownRecords): Subjects {
  const newcomers = newcomersIn(findings);
  return {
    newcomers,
    captionOf: (reference) =>
      'record' in reference ? (known(reference.record)?.caption ?? {}) : captionOf(newcomers.get(reference.part)?.newcomer.names ?? []),
    actorKindOf: (reference) =>
      'record' in reference ? known(reference.record)?.actorKind : newcomers.get(reference.part)?.newcomer.actorKind,
    countryOf: (reference) => ('record' in reference ? known(reference.record)?.country : newcomers.get(reference.part)?.newcomer.country),
  };
}

interface Meeting extends Span {
  readonly newcomer: Newcomer;
}

/** Where newcomers with one key differ, the first in the text is taken. */
function newcomersIn({ mentions, agreements, clauses, events }: Findings): ReadonlyMap<string, MetNewcomer> {
  const referred: readonly Referred[] = [
    ...mentions.map((mention) => ({ ...spanOf(mention), referent: referentOf(mention) })),
    ...[...agreements, ...clauses, ...events].flatMap(referredIn),
  ];
  const met = groupedBy(referred.flatMap(meetingsOf).sort(byPlace), ({ newcomer }) => newcomerKey(newcomer));
  const judged = groupedBy(mentions, (mention) => ('newcomer' in mention ? newcomerKey(mention.newcomer) : ''));
  return new Map([...met].flatMap(([key, meetings]) => firstOf(meetings, judged.get(key) ?? []).map((one) => [key, one] as const)));
}

/** So many of their mentions say how sure it is that somebody is new. */
const mostJudged = 50;

function firstOf(meetings: readonly Meeting[], mentions: readonly Judged[]): readonly MetNewcomer[] {
  const [first] = meetings;
  if (first === undefined) return [];
  const passages = meetings.map(spanOf).filter((one, at, all) => one.start !== all[at - 1]?.start);
  return [{ newcomer: first.newcomer, passages, mentions: mentions.slice(0, mostJudged) }];
}

function spanOf({ start, end, exact }: Span): Span {
  return { start, end, exact };
}

/** A newcomer, and the organisations that it is said to belong to: the words that mean an office mean them, too. */
function meetingsOf({ referent, start, end, exact }: Referred): readonly Meeting[] {
  const meetings: Meeting[] = [];
  let next: Referent | undefined = referent;
  while (next !== undefined && 'newcomer' in next && meetings.length < deepest) {
    meetings.push({ newcomer: next.newcomer, start, end, exact });
    next = next.newcomer.organisation;
  }
  return meetings;
}

/** An office of an organisation: nothing that is read goes deeper than a few steps. */
const deepest = 8;

function referredIn(found: Exclude<Found, { kind: 'mention' | 'date' }>): readonly Referred[] {
  if (found.kind === 'clause') return [...found.obligated, ...found.beneficiaries];
  const parts = found.participations.flatMap(({ actor, onBehalfOf, capacity }) => [actor, onBehalfOf, capacity]);
  const others = found.kind === 'event' ? [found.place, found.attributedTo] : [];
  return [...parts, ...others].filter((one) => one !== undefined);
}

import { expect, test } from 'vitest';
import type { Agreement, Event, Statement } from '../index.ts';
import { disputes } from '../rules/disputes/disputes.ts';
import type { StatusDoubt } from '../rules/status/doubts.ts';
import type { PendingChange } from '../rules/status/pending.ts';
import { type AgreementStatus, agreementStatus, type StatusContext } from '../rules/status/status.ts';
import type { StatusValue } from '../rules/status/values.ts';
import { eventOf, idOf, statementOf } from './records.ts';
import { actorOf, agreementOf, day, numberOf, officeOf } from './rule-records.ts';

/** A small world: one state with two governments and their bodies, and three states with one each. */
export const actors = {
  libya: 1,
  tripoli: 2,
  benghazi: 3,
  tripoliCourt: 4,
  benghaziParliament: 5,
  italy: 6,
  italianParliament: 7,
  turkey: 8,
  malta: 9,
  tripoliMinister: 10,
  tunisia: 11,
} as const;
export type ActorName = keyof typeof actors;

const part = (of: ActorName) => ({ kind: 'body', partOf: idOf('actor', actors[of]) });
const authority = { kind: 'authority', actsFor: idOf('actor', actors.libya) };

const kinds: Readonly<Record<ActorName, Record<string, unknown>>> = {
  libya: { kind: 'state' },
  tripoli: authority,
  benghazi: authority,
  tripoliCourt: part('tripoli'),
  benghaziParliament: part('benghazi'),
  italy: { kind: 'state' },
  italianParliament: part('italy'),
  turkey: { kind: 'state' },
  malta: { kind: 'state' },
  tripoliMinister: { kind: 'person' },
  tunisia: { kind: 'state' },
};

const actorNames = Object.keys(actors).filter((name): name is ActorName => name in actors);

export const theActors = actorNames.map((name) => actorOf(actors[name], kinds[name]));
/** The office of the minister of Tripoli. */
export const theOffices = [officeOf(1, actors.tripoli)];

/**
 * What is told of one event, in a line: its type, its date, and after semicolons who acted, until when it was to last, when it
 * takes effect, its modality, and the number of the event that it carries out. `signature 2020-12-04; by italy, tripoli`.
 */
export type Told = string;

/** A property of an event on which sources differ: the number of the event, and what they say. */
interface Differing {
  readonly event: number;
  readonly property: string;
  readonly values: readonly string[];
}

/** A case: who the agreement is between, what is told, and about which day is asked. */
export interface Case {
  readonly between?: readonly (ActorName | readonly [ActorName, ActorName])[];
  readonly told: readonly Told[];
  readonly asOf?: string;
  readonly later?: readonly {
    readonly relation: 'supersedes' | 'renews';
    readonly between?: Case['between'];
    readonly told: readonly Told[];
  }[];
  readonly differing?: readonly Differing[];
  readonly context?: Partial<StatusContext>;
}

export const edtf = (text: string | undefined) => (text === undefined ? undefined : { edtf: text });

/** The events told of, numbered from one more than those before. */
export function caseEvents(told: readonly Told[], before = 0): readonly Event[] {
  return told.map((line, at) => {
    const [[type = '', date] = [], ...rest] = line.split('; ').map((phrase) => phrase.split(' '));
    const properties = rest.map(([word = '', ...words]) => phrases[word]?.(words.join(' ')));
    return eventOf(before + at + 1, Object.assign({ type }, date ? { date: edtf(date) } : {}, ...properties));
  });
}

const phrases: Readonly<Record<string, (words: string) => Record<string, unknown>>> = {
  by: (words) => ({ participations: words.split(', ').map((name) => ({ actor: idOf('actor', numberOfActor(name)), role: 'actor' })) }),
  until: (words) => ({ until: edtf(words) }),
  'takes-effect': (words) => ({ takesEffect: edtf(words) }),
  modality: (words) => ({ modality: words }),
  realises: (words) => ({ realises: idOf('event', Number(words)) }),
};

function numberOfActor(name: string): number {
  const known = actorNames.find((one) => one === name);
  if (known === undefined) throw new RangeError(`no such actor in these tests: ${name}`);
  return actors[known];
}

/** The agreement of a case. A pair of names is a party and the state in whose name it acts. */
export function caseAgreement(between: Case['between'] = [], number = 1): Agreement {
  const participations = between.map((party) => {
    const [actor, onBehalfOf] = typeof party === 'string' ? [party] : party;
    return { actor: idOf('actor', actors[actor]), role: 'party', ...(onBehalfOf ? { onBehalfOf: idOf('actor', actors[onBehalfOf]) } : {}) };
  });
  return agreementOf(number, [], { participations });
}

/** The statements in which sources differ. */
export function caseStatements(differing: readonly Differing[]): readonly Statement[] {
  return differing.flatMap(({ event, property, values }, at) =>
    values.map((value, side) =>
      statementOf(at * 10 + side + 1, [side + 1], {
        subject: idOf('event', event),
        property,
        value: property === 'type' || property === 'modality' ? value : edtf(value),
        standing: 'disputed',
        note: { en: 'Sources differ.' },
      }),
    ),
  );
}

/** The status of a case, with its context where it has parties. */
export function caseStatus({
  between,
  told,
  asOf = '2020-12-31',
  later = [],
  differing = [],
  context = {},
}: Case): AgreementStatus<StatusDoubt> {
  const events = caseEvents(told);
  if (!between) return agreementStatus(events, day(asOf));
  return agreementStatus(events, day(asOf), {
    agreement: caseAgreement(between),
    actors: theActors,
    offices: theOffices,
    disputes: disputes(caseStatements(differing)),
    later: later.map(({ relation, between: betweenLater, told: toldLater }, at) => ({
      agreement: caseAgreement(betweenLater, at + 2),
      relation,
      events: caseEvents(toldLater, 20 * (at + 1)),
    })),
    ...context,
  });
}

/** One case: what it is, what is told, and the status in short lines. */
export type Row = readonly [sentence: string, given: Case, expected: readonly string[]];

/** Holds each case to its status. */
export function holds(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, given, expected) => {
    expect(inShort(caseStatus(given))).toEqual(expected);
  });
}

/** A status in short lines, with records by the numbers and names that the case gives them. */
export function inShort({ values, doubts, pending }: AgreementStatus<StatusDoubt>): readonly string[] {
  return [
    ...values.map(valueInShort),
    ...doubts.map((doubt) => `? ${doubtInShort(doubt)}`),
    ...pending.map((change) => `… ${pendingInShort(change)}`),
  ];
}

export const actorName = (id: string): string => actorNames.find((name) => actors[name] === numberOf(id)) ?? id;
const numbers = (ids: readonly string[]): string => ids.map(numberOf).join(', ');
const names = (ids: readonly string[]): string => ids.map(actorName).join(', ');

function valueInShort({ status, manner, since, until, because, by = [] }: StatusValue): string {
  return [
    status,
    manner,
    since && `since ${since.edtf}`,
    until && `until ${until.edtf}`,
    because.length > 0 && `by event ${numbers(because)}`,
    by.length > 0 && `by agreement ${numbers(by)}`,
  ]
    .filter((word) => word)
    .join(' ');
}

function doubtInShort(doubt: StatusDoubt): string {
  const event = `${doubt.reason} of event ${numberOf(doubt.event)}`;
  if (doubt.reason === 'sources') return `${event}: ${doubt.property} by ${doubt.statements.length} statements`;
  if (doubt.reason === 'party') return doubt.cause === 'untold' ? event : `${event}: ${doubt.cause}`;
  if (doubt.reason !== 'contested-authority') return event;
  const recognised = doubt.recognised.map(
    ({ recognition: { by, of }, sure }) => `, ${sure ? '' : 'perhaps '}${actorName(by)} recognises ${actorName(of)}`,
  );
  return `${event}: ${actorName(doubt.authority)} for ${actorName(doubt.state)} against ${names(doubt.rivals)}${recognised.join('')}`;
}

function pendingInShort(change: PendingChange): string {
  if (change.reason === 'consent')
    return `${change.step} by ${names(change.given)}${change.missing.length > 0 ? `, not by ${names(change.missing)}` : ''}`;
  if (change.reason === 'successor') return `agreement ${numberOf(change.agreement)} ${change.relation}`;
  const { event, takesEffect, of, by, sure } = change;
  const whose = [of.length > 0 && ` of ${names(of)}`, by.length > 0 && ` by ${names(by)}`].filter(Boolean).join('');
  return `${sure ? '' : 'perhaps '}notice by event ${numberOf(event)}${whose} takes effect ${takesEffect.edtf}`;
}

import type { AgreementFound, ClauseFound } from '../../found.ts';
import type { ToldEvent } from './events.ts';
import { byPlace, type Findings } from './findings.ts';
import { groupedBy } from './grouped.ts';
import { broughtHome } from './homes.ts';
import { type OneKey, oneKeyEach } from './one-agreement.ts';

/** One agreement of a text: every phrase that means it, and all that is told of it. */
export interface ToldAgreement {
  readonly key: string;
  readonly phrases: readonly [AgreementFound, ...AgreementFound[]];
  readonly clauses: readonly ClauseFound[];
  readonly events: readonly ToldEvent[];
  /** Of one of two agreements that one phrase means: what it is about, which tells it from the other. */
  readonly matter?: ClauseFound;
}

/**
 * The agreements of a text, as far as it tells them to be one (`oneKeyEach`, `broughtHome`). With each its clauses, and the events
 * that concern it; an event that concerns two agreements is told of both, since each of them may be accepted without the other.
 */
export function agreementsTold(findings: Findings, events: readonly ToldEvent[]): readonly ToldAgreement[] {
  const { agreements, clauses } = findings;
  const keyOf = oneKeyEach(findings, events);
  const clausesOf = groupedBy(clauses, ({ agreement }) => (agreement === undefined ? '' : `:${keyOf(agreement)}`));
  const concerning = groupedBy(
    events.flatMap((event) => tellingsByAgreement(event, keyOf)),
    ({ key }) => key,
  );
  const told = [...groupedBy(agreements, ({ key }) => keyOf(key))].flatMap(([key, [first, ...more]]): readonly ToldAgreement[] => {
    if (first === undefined) return [];
    const told = (concerning.get(key) ?? []).map(({ event }) => event);
    return [{ key, phrases: [first, ...more], clauses: clausesOf.get(`:${key}`) ?? [], events: told }];
  });
  return broughtHome(told).flatMap(eachOfTwo);
}

/** Two agreements told in one breath ("two memoranda, on security and on the sea") are two where the text gives each its matter. */
function eachOfTwo(told: ToldAgreement): readonly ToldAgreement[] {
  const [one, other, ...more] = told.clauses;
  const areTwo = told.phrases.some(({ several }) => several === 'two') && one !== undefined && other !== undefined && more.length === 0;
  return areTwo ? [one, other].map((clause, at) => ({ ...told, key: `${told.key}:${at + 1}`, clauses: [clause], matter: clause })) : [told];
}

/** An event that concerns more agreements than these is told of each by what names it, and by nothing else. */
const mostShared = 12;

/** What tells of an event for each agreement that it concerns: what names that agreement, and what names none. */
function tellingsByAgreement(event: ToldEvent, keyOf: OneKey): readonly { readonly key: string; readonly event: ToldEvent }[] {
  const keyed = event.flatMap((telling) => [...new Set(telling.agreements.map(keyOf))].map((key) => ({ key, telling })));
  const byKey = groupedBy(keyed, ({ key }) => key);
  const unkeyed = byKey.size > mostShared ? [] : event.filter(({ agreements }) => agreements.length === 0);
  return [...byKey].flatMap(([key, own]) => {
    const [first, ...more] = [...own.map(({ telling }) => telling), ...unkeyed].sort(byPlace);
    return first === undefined ? [] : [{ key, event: [first, ...more] }];
  });
}

import type { AgreementFound } from '../../found.ts';
import type { ToldAgreement } from './agreements.ts';
import { byPlace } from './findings.ts';
import { mayBeOneInstrument } from './instruments.ts';
import { isConsent } from './parties.ts';

/**
 * Brings provisions home: where a text names the parties of one agreement and none of its provisions, and gives provisions of one whose parties
 * it does not name, it tells of one agreement ("signed an agreement with Italy … the accord provides"). Only where there is one of each.
 */
export function broughtHome(told: readonly ToldAgreement[]): readonly ToldAgreement[] {
  const homes = told.filter((one) => one.clauses.length === 0 && one.phrases.every(isOne) && actorsIn(one).size > 1).slice(0, mostHeld);
  const strays = told.filter((one) => one.clauses.length > 0 && one.phrases.every(isOne) && actorsIn(one).size === 0).slice(0, mostHeld);
  const brought = new Map(
    homes.flatMap((home) => {
      const [stray, ...others] = strays.filter((one) => mayBeOne(home, one));
      const isOnly = stray !== undefined && others.length === 0 && homes.every((other) => other === home || !mayBeOne(other, stray));
      return isOnly ? [[home, stray] as const] : [];
    }),
  );
  const gone = new Set(brought.values());
  return told.filter((one) => !gone.has(one)).map((one) => together(one, brought.get(one)));
}

/** No article tells of more agreements in part. */
const mostHeld = 20;

function mayBeOne(home: ToldAgreement, stray: ToldAgreement): boolean {
  return mayBeOneInstrument(home.phrases[0].instrument, stray.phrases[0].instrument) && !areTwoRecords(home, stray);
}

function isOne({ several }: AgreementFound): boolean {
  return several === undefined;
}

function areTwoRecords(...told: readonly ToldAgreement[]): boolean {
  const records = new Set(told.flatMap(({ phrases }) => phrases.flatMap(({ record }) => record ?? [])));
  return records.size > 1;
}

function actorsIn({ phrases, events }: ToldAgreement): ReadonlySet<string> {
  const acting = [...phrases, ...events.flat().filter(isConsent)].flatMap(({ participations }) => [...participations]);
  return new Set(acting.flatMap(({ actor, onBehalfOf }) => [actor.exact, ...(onBehalfOf ? [onBehalfOf.exact] : [])]));
}

function together(home: ToldAgreement, stray: ToldAgreement | undefined): ToldAgreement {
  if (stray === undefined) return home;
  const [first, ...more] = stray.phrases;
  const [head, ...rest] = [...home.phrases, first, ...more].sort(byPlace);
  return { ...home, phrases: [head ?? first, ...rest], clauses: stray.clauses, events: [...new Set([...home.events, ...stray.events])] };
}

import type { ActorId } from '../../values/id.ts';
import { type Act, type Frame, isForItself, isOfSeveral } from './acts.ts';
import type { Parties } from './parties.ts';
import { eachShare, leaving, type Share, together } from './shares.ts';
import { type Effect, inOrder, type Reservation, type Telling } from './telling.ts';

/** What acts come to: each by itself, or where the parties are known, what those of one party come to with the others'. */
export function tellingsOf(acts: readonly Act[], { parties }: Frame): readonly Telling[] {
  if (!isOfSeveral(parties)) return acts.map(tellingOf).toSorted(inOrder);
  const own = acts.filter((act) => isForItself(act, parties));
  const everybodys = acts.filter((act) => !isForItself(act, parties));
  const others = own.flatMap(asAnother).map(tellingOf);
  return [...everybodys.map(tellingOf), ...others, ...jointTellings(own.map(asItself), everybodys, parties)].toSorted(inOrder);
}

function tellingOf({ event, ways, sure, why, undoneBy }: Act): Telling {
  return { events: [event], ways, sure: sure && why === undefined, ...(why ? { why } : {}), ...(undoneBy ? { undoneBy } : {}) };
}

/** An act with only the ways that have the effect of its own type; it is not sure where sources give it another. */
function asItself(act: Act): Act {
  const [first, ...rest] = act.ways;
  const same = rest.filter(({ effect }) => effect === first.effect);
  return { ...act, ways: [first, ...same], sure: act.sure && same.length === rest.length };
}

/** What an act would be if it were of another type, as some source has it: then it counts as everybody's, and is never sure. */
function asAnother(act: Act): readonly Act[] {
  const [first, ...rest] = act.ways.filter(({ effect }) => effect !== act.ways[0].effect);
  return first ? [{ ...act, ways: [first, ...rest], sure: false }] : [];
}

/**
 * What the parties' acts come to together. Each party's ratification, acceptance, approval or accession binds that party
 * alone (Vienna Convention, articles 11 to 16); the agreement is ratified when the last has ratified (article 24(2)), and
 * approved when the last has approved: one party's parliament does not speak for the others. Each party's rejection,
 * denunciation, withdrawal, annulment or termination frees that party alone (articles 54 to 56, 60, 69(4) and 70(2)); the
 * agreement is rejected, or ends, when one party is left. An act of which nobody says whose it is may be any party's.
 */
function jointTellings(own: readonly Act[], everybodys: readonly Act[], parties: Parties): readonly Telling[] {
  if (own.length === 0) return [];
  const having = (effect: Effect): readonly Act[] => own.filter(({ ways: [way] }) => way.effect === effect);
  const [everybody, ids] = [parties.ids.length, parties.ids];
  const returns = having('ratified');
  return [
    ...withReservations('approved', having('approved'), (acts) => [eachShare(acts, ids), everybody]),
    ...withReservations('ratified', returns, (acts) => [eachShare(acts, ids), everybody]),
    ...withReservations('rejected', having('rejected'), (acts) => [leaving(acts, [], ids), everybody - 1]),
    ...endings(having('terminated'), returns, ids),
    ...suspensions({ own: having('suspended'), resumptions: resumptionsOf(own, everybodys, ids), ids }),
    ...own.filter(({ event }) => event.type === 'resumption' && bearsAlone(ids)).map(tellingOf),
  ];
}

/** Where two are party, what one does for itself may reach the other too. */
function bearsAlone(parties: readonly ActorId[]): boolean {
  return parties.length === 2;
}

type Counted = (acts: readonly Act[]) => readonly [shares: readonly Share[], needed: number];

/** What acts come to without those that may not count, and if there are any of these, what they would come to with them. */
function withReservations(effect: Effect, acts: readonly Act[], counted: Counted): readonly Telling[] {
  if (acts.length === 0) return [];
  const plain = acts.filter(({ why }) => why === undefined || why === 'party');
  const reserved: Reservation | undefined = acts.find((act) => !plain.includes(act))?.why;
  const found = together(effect, ...counted(plain));
  return reserved ? [...found, ...together(effect, ...counted(acts)).map((one) => ({ ...one, sure: false, why: reserved }))] : found;
}

/**
 * Of two parties, one ends an agreement by denouncing it or withdrawing from it, as both are told to do where they may. That
 * it annulled or terminated it is one party's word, and ends it surely once the other has said so as well.
 */
function endings(acts: readonly Act[], returns: readonly Act[], ids: readonly ActorId[]): readonly Telling[] {
  const weighed = bearsAlone(ids) ? acts.map(asOneSided) : acts;
  const alone = weighed.filter(({ why }) => why === 'alone').map(({ why: _, ...act }) => act);
  return [
    ...withReservations('terminated', weighed, (some) => [leaving(some, returns, ids), ids.length - 1]),
    ...together('terminated', leaving(alone, returns, ids), ids.length),
  ];
}

function asOneSided(act: Act): Act {
  const isOneSided = (act.event.type === 'annulment' || act.event.type === 'termination') && act.event.realises === undefined;
  return isOneSided && act.why === undefined ? { ...act, why: 'alone' } : act;
}

interface Suspending {
  readonly own: readonly Act[];
  readonly resumptions: readonly Act[];
  readonly ids: readonly ActorId[];
}

/**
 * A suspension frees the party that declared it from performing (Vienna Convention, articles 57, 58, 60(2) and 72). Of three
 * or more, the agreement is suspended when one party is left; of two, when both have said so, and perhaps when one has.
 * Where one of several suspensions was for a time, it is open whether they held together.
 */
function suspensions({ own, resumptions, ids }: Suspending): readonly Telling[] {
  const live = own.filter(({ ways: [way] }) => !way.lapsed);
  const needed = bearsAlone(ids) ? 2 : ids.length - 1;
  const isPassing = live.some(({ ways }) => ways.length > 1 || ways[0].until !== undefined);
  const jointly = withReservations('suspended', live, (acts) => [leaving(acts, resumptions, ids), needed]);
  const alone = bearsAlone(ids) ? own.map((act) => tellingOf({ ...act, why: act.why ?? 'alone' })) : [];
  return [...jointly.map((one) => (isPassing ? { ...one, sure: false, why: one.why ?? 'alone' } : one)), ...alone];
}

/** The resumptions and entries by which each party, or all of them, took the agreement up again. */
function resumptionsOf(own: readonly Act[], everybodys: readonly Act[], ids: readonly ActorId[]): readonly Act[] {
  const general = everybodys.filter(({ ways: [{ effect }] }) => effect === 'in-force' || effect === 'provisional');
  return [...own.filter(({ event }) => event.type === 'resumption'), ...general.map((act) => ({ ...act, of: ids }))];
}

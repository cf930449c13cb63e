import type { Actor } from '../../records/actor.ts';
import type { Agreement, AgreementParticipation } from '../../records/agreement.ts';
import type { EventParticipation } from '../../records/event.ts';
import type { Office } from '../../records/office.ts';
import type { EventRole } from '../../taxonomy/roles.ts';
import type { ActorId } from '../../values/id.ts';
import type { ContestedClaim, StatusEvent } from './telling.ts';

/** Who an agreement is between, and what is known about them: the actors that take part, those they are part of, and their rivals. */
export interface PartyContext {
  readonly agreement: Pick<Agreement, 'id' | 'participations'>;
  readonly actors?: readonly Actor[];
  /** The posts in which people act, so that what a minister signs is the ministry's. */
  readonly offices?: readonly Office[];
}

/**
 * In whose name an act is one party's: its `own`; a `rival`'s, where another government of the same state acted than the
 * one that made the agreement; or `contested`, where the state is a party, two governments act for it, and the agreement
 * does not say which of them made it.
 */
export interface Authorship {
  readonly party: ActorId;
  readonly standing: 'own' | 'contested' | 'rival';
}

/** What the parties of an agreement and its context tell of events. */
export interface Parties {
  /** Each party once; whoever is named as a party (Vienna Convention, article 2(1)(g)). */
  readonly ids: readonly ActorId[];
  /** Whose act an event is. Empty where nobody says so, and for an outsider's. */
  readonly authorsOf: (event: StatusEvent) => readonly Authorship[];
  /** Whether a party is there in an event in which others act. */
  readonly attends: (event: StatusEvent, party: ActorId) => boolean;
  /** Who acts in an event: in the strongest role that it names anybody in. */
  readonly actorsIn: (event: StatusEvent) => readonly ActorId[];
  /** Whether the event names those who act in it, and all of them are known to be neither parties nor anybody's of theirs. */
  readonly isOutsiders: (event: StatusEvent) => boolean;
  /**
   * The contested claims of those who act in an event; of the agreement's own makers, where the event names nobody. Not those
   * of authorities that made this agreement with each other: between them it binds whoever acts for the state.
   */
  readonly claimsIn: (event: StatusEvent) => readonly ContestedClaim[];
  /** In whose name a party made the agreement, by its own participation; whom it claims to act for elsewhere does not tell. */
  readonly inNameOf: (party: ActorId) => ActorId | undefined;
  /** Whether a claim is to act for the state that this party is, or that it acts for. */
  readonly concerns: (claim: ContestedClaim, party: ActorId) => boolean;
  /** Those who made another agreement, as they stand to this one. */
  readonly makersOf: (other: Made) => OtherMakers;
  /** The parties of another agreement among the same actors. */
  readonly besides: (other: Made) => Parties;
}

type Made = Pick<Agreement, 'participations'>;

/** Those who made another agreement: for which parties of this one, and whose claims in it are contested. */
export interface OtherMakers {
  readonly areNamed: boolean;
  readonly standings: readonly Authorship[];
  readonly claims: readonly ContestedClaim[];
}

type Part = Pick<EventParticipation & AgreementParticipation, 'actor'> & Partial<Pick<EventParticipation, 'onBehalfOf' | 'capacity'>>;

/** Roles in which an event is somebody's act. */
const acting: ReadonlySet<EventRole> = new Set<EventRole>(['signatory', 'actor', 'voter']);
/** Roles in which somebody is there: they tell whose act an event is only where nobody is named in another. */
const present: ReadonlySet<EventRole> = new Set<EventRole>(['speaker', 'participant']);

function partsIn({ participations = [] }: StatusEvent): readonly EventParticipation[] {
  const acted = participations.filter(({ role }) => acting.has(role));
  return acted.length > 0 ? acted : participations.filter(({ role }) => present.has(role));
}

/** Prepares what the parties of an agreement tell of its events. */
export function partiesOf(context: PartyContext): Parties {
  return partiesWithin(worldOf(context), context.agreement);
}

function makersIn({ participations }: Made): readonly AgreementParticipation[] {
  return participations.filter(({ role }) => role === 'party' || role === 'signatory');
}

function partiesWithin(world: World, agreement: Made): Parties {
  const makers = makersIn(agreement);
  const parties = makers.filter(({ role }) => role === 'party');
  const ids = [...new Set(parties.map(({ actor }) => actor))];
  const makersOf = (state: ActorId): ReadonlySet<ActorId> => new Set(makers.flatMap((maker) => authoritiesIn(world, maker, state)));
  const standingsOf = (parts: readonly Part[]) => parties.flatMap((party) => authorshipOf(world, parts, { party, makersOf }));
  const isAgreed = ({ authority, rivals }: ContestedClaim): boolean => [authority, ...rivals].every((one) => ids.includes(one));
  const claimsOf = (parts: readonly Part[]) => contestedClaims(world, parts).filter((claim) => !isAgreed(claim));
  const inNameOf: Parties['inNameOf'] = (party) =>
    parties.find(({ actor, onBehalfOf }) => actor === party && onBehalfOf !== undefined)?.onBehalfOf;
  return {
    ids,
    authorsOf: (event) => standingsOf(partsIn(event)),
    attends: ({ participations = [] }, party) =>
      standingsOf(participations.filter(({ role }) => present.has(role))).some((one) => one.party === party && one.standing === 'own'),
    actorsIn: (event) => [...new Set(partsIn(event).map(({ actor }) => actor))],
    isOutsiders: (event) => {
      const parts = partsIn(event);
      return parts.length > 0 && parts.every((part) => world.isPlaced(part)) && standingsOf(parts).length === 0;
    },
    claimsIn: (event) => claimsOf(partsIn(event).length > 0 ? partsIn(event) : makers),
    inNameOf,
    concerns: ({ state }, party) => [party, inNameOf(party), world.stateOf(party)].includes(state),
    makersOf: (other) => {
      const others = makersIn(other);
      return { areNamed: others.length > 0, standings: standingsOf(others), claims: claimsOf(others) };
    },
    besides: (other) => partiesWithin(world, other),
  };
}

function authorshipOf(world: World, parts: readonly Part[], towards: Towards): readonly Authorship[] {
  const standings = parts.map((part) => standingOf(world, part, towards));
  const standing = (['own', 'contested', 'rival'] as const).find((one) => standings.includes(one));
  return standing ? [{ party: towards.party.actor, standing }] : [];
}

interface World {
  /** An actor, and all that it is part of. */
  readonly chainOf: (id: ActorId | undefined) => readonly ActorId[];
  readonly organisationOf: (part: Part) => ActorId | undefined;
  /** The state that an authority claims to act for. */
  readonly stateOf: (id: ActorId) => ActorId | undefined;
  readonly claimants: (state: ActorId) => readonly ActorId[];
  /** Whether it is known in whose name a part is taken; it is not of a person of whom nothing more is told. */
  readonly isPlaced: (part: Part) => boolean;
}

function worldOf({ actors = [], offices = [] }: PartyContext): World {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const organisations = new Map(offices.map(({ id, organisation }) => [id, organisation]));
  const stateOf = (id: ActorId): ActorId | undefined => {
    const actor = byId.get(id);
    return actor && 'actsFor' in actor ? actor.actsFor : undefined;
  };
  const world: World = {
    chainOf: (id) => chainOf(byId, id),
    organisationOf: ({ capacity }) => (capacity === undefined ? undefined : organisations.get(capacity)),
    stateOf,
    claimants: (state) => actors.filter(({ id }) => stateOf(id) === state).map(({ id }) => id),
    isPlaced: (part) => [...lineOf(world, part)].some((id) => isNoPerson(byId.get(id))),
  };
  return world;
}

function isNoPerson(actor: Actor | undefined): boolean {
  return actor !== undefined && actor.kind !== 'person';
}

function chainOf(byId: ReadonlyMap<ActorId, Actor>, id: ActorId | undefined): readonly ActorId[] {
  const chain = new Set<ActorId>();
  for (let at = id; at !== undefined && !chain.has(at); ) {
    chain.add(at);
    const actor: Actor | undefined = byId.get(at);
    at = actor && 'partOf' in actor ? actor.partOf : undefined;
  }
  return [...chain];
}

/** Everyone in whose name a part is taken: the actor, what it is part of, whom it acts on behalf of, and in which post. */
function lineOf(world: World, part: Part): ReadonlySet<ActorId> {
  return new Set([part.actor, part.onBehalfOf, world.organisationOf(part)].flatMap(world.chainOf));
}

function authoritiesIn(world: World, part: Part, state: ActorId): readonly ActorId[] {
  return [...lineOf(world, part)].filter((id) => world.stateOf(id) === state);
}

interface Towards {
  readonly party: AgreementParticipation;
  readonly makersOf: (state: ActorId) => ReadonlySet<ActorId>;
}

/** In whose name somebody's part in an event is an act of this party; `undefined` where it is not. */
function standingOf(world: World, part: Part, { party, makersOf }: Towards): Authorship['standing'] | undefined {
  const line = lineOf(world, part);
  const state = world.stateOf(party.actor) ?? party.onBehalfOf ?? party.actor;
  const authorities = authoritiesIn(world, part, state);
  if (state === party.actor && authorities.length > 0) return standingForState(world, { state, authorities, makers: makersOf(state) });
  const whole = world.chainOf(party.actor);
  if (line.has(party.actor) || whole.includes(part.actor)) return 'own';
  if (authorities.length > 0) return authorities.some((one) => whole.includes(one)) ? 'own' : 'rival';
  return line.has(state) ? 'own' : undefined;
}

interface ForState {
  readonly state: ActorId;
  readonly authorities: readonly ActorId[];
  readonly makers: ReadonlySet<ActorId>;
}

function standingForState(world: World, { state, authorities, makers }: ForState): Authorship['standing'] {
  if (makers.size > 0) return authorities.some((one) => makers.has(one)) ? 'own' : 'rival';
  return authorities.some((one) => rivalsOf(world, one, state).length > 0) ? 'contested' : 'own';
}

/** The others that claim to act for the state, but for what an authority is part of and what is part of it. */
function rivalsOf(world: World, authority: ActorId, state: ActorId): readonly ActorId[] {
  const whole = world.chainOf(authority);
  return world.claimants(state).filter((id) => !whole.includes(id) && !world.chainOf(id).includes(authority));
}

function contestedClaims(world: World, parts: readonly Part[]): readonly ContestedClaim[] {
  const authorities = new Set(parts.flatMap((part) => [...lineOf(world, part)]));
  return [...authorities].flatMap((authority) => {
    const state = world.stateOf(authority);
    const rivals = state === undefined ? [] : rivalsOf(world, authority, state);
    return state === undefined || rivals.length === 0 ? [] : [{ authority, state, rivals }];
  });
}

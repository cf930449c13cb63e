import type { Actor } from '../../records/actor.ts';
import type { Agreement, AgreementParticipation } from '../../records/agreement.ts';
import type { EventParticipation } from '../../records/event.ts';
import type { Office } from '../../records/office.ts';
import type { EventRole } from '../../taxonomy/roles.ts';
import type { ActorId } from '../../values/id.ts';
import type { StatusEvent } from './telling.ts';

/** Who an agreement is between, and what is known about them: the actors that take part, those they are part of, and their rivals. */
export interface PartyContext {
  readonly agreement: Pick<Agreement, 'id' | 'participations'>;
  readonly actors?: readonly Actor[];
  /** The posts in which people act, so that what a minister signs is the ministry's. */
  readonly offices?: readonly Office[];
}

/** An authority that claims to act for a state for which others claim to act too. */
interface ContestedClaim {
  readonly authority: ActorId;
  readonly state: ActorId;
  readonly rivals: readonly ActorId[];
}

/**
 * In whose name an act is one party's: its `own`; a `rival`'s, where another government of the same state acted than the
 * one that made the agreement; or `contested`, where the state is a party, two governments act for it, and the agreement
 * does not say which of them made it.
 */
interface Authorship {
  readonly party: ActorId;
  readonly standing: 'own' | 'contested' | 'rival';
}

/** What the parties of an agreement and its context tell of events. */
export interface Parties {
  /** Each party once; whoever is named as a party (Vienna Convention, article 2(1)(g)). */
  readonly ids: readonly ActorId[];
  /** Whose act an event is. Empty where nobody says so, and for an outsider's. */
  readonly authorsOf: (event: StatusEvent) => readonly Authorship[];
  /** Whether the event names anybody who acts in it. */
  readonly namesAnybody: (event: StatusEvent) => boolean;
  /** The contested claims of those who act in an event; of the agreement's own makers, where the event names nobody. */
  readonly claimsIn: (event: StatusEvent) => readonly ContestedClaim[];
  readonly inNameOf: (party: ActorId) => ActorId | undefined;
}

type Part = Pick<EventParticipation & AgreementParticipation, 'actor'> & Partial<Pick<EventParticipation, 'onBehalfOf' | 'capacity'>>;

const acting: ReadonlySet<EventRole> = new Set<EventRole>(['signatory', 'actor', 'speaker', 'voter', 'participant']);

/** Prepares what the parties of an agreement tell of its events. */
export function partiesOf(context: PartyContext): Parties {
  const world = worldOf(context);
  const makers = context.agreement.participations.filter(({ role }) => role === 'party' || role === 'signatory');
  const parties = makers.filter(({ role }) => role === 'party');
  const makersOf = (state: ActorId): ReadonlySet<ActorId> => new Set(makers.flatMap((maker) => authoritiesIn(world, maker, state)));
  const partIn = ({ participations = [] }: StatusEvent) => participations.filter(({ role }) => acting.has(role));
  return {
    ids: [...new Set(parties.map(({ actor }) => actor))],
    authorsOf: (event) =>
      parties.flatMap((party) => {
        const standings = partIn(event).map((part) => standingOf(world, part, { party, makersOf }));
        const standing = (['own', 'contested', 'rival'] as const).find((one) => standings.includes(one));
        return standing ? [{ party: party.actor, standing }] : [];
      }),
    namesAnybody: (event) => partIn(event).length > 0,
    claimsIn: (event) => contestedClaims(world, partIn(event).length > 0 ? partIn(event) : makers),
    inNameOf: (party) => parties.find(({ actor }) => actor === party)?.onBehalfOf ?? world.stateOf(party),
  };
}

interface World {
  /** An actor, and all that it is part of. */
  readonly chainOf: (id: ActorId | undefined) => readonly ActorId[];
  readonly organisationOf: (part: Part) => ActorId | undefined;
  /** The state that an authority claims to act for. */
  readonly stateOf: (id: ActorId) => ActorId | undefined;
  readonly claimants: (state: ActorId) => readonly ActorId[];
}

function worldOf({ actors = [], offices = [] }: PartyContext): World {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const organisations = new Map(offices.map(({ id, organisation }) => [id, organisation]));
  const stateOf = (id: ActorId): ActorId | undefined => {
    const actor = byId.get(id);
    return actor && 'actsFor' in actor ? actor.actsFor : undefined;
  };
  return {
    chainOf: (id) => chainOf(byId, id),
    organisationOf: ({ capacity }) => (capacity === undefined ? undefined : organisations.get(capacity)),
    stateOf,
    claimants: (state) => actors.filter(({ id }) => stateOf(id) === state).map(({ id }) => id),
  };
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

import type { Actor } from '../../records/actor.ts';
import type { Recognition } from '../../records/recognition.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId } from '../../values/id.ts';
import { groupedBy, groupsOf } from '../groups.ts';
import { heldOn } from '../held-on.ts';

/** A recognition that may hold on a day, and whether its dates say so or merely allow it. */
export interface Recognised {
  readonly recognition: Recognition;
  readonly sure: boolean;
}

/**
 * Who recognised an authority (or a state) on a day: those who surely did, then those whose open or imprecise dates allow it.
 *
 * Recognition is the act of the one that gives it and binds nobody else; it may be tacit, and a state exists without it
 * (Montevideo Convention on the Rights and Duties of States, 1933, articles 3, 6 and 7). So an actor that is not named here
 * is one of which no source tells: that is not a refusal. Recognition as a state, as the government of a state and as a
 * legitimate representative are three things: each entry says which (`recognition.as`).
 */
export function recognisedBy(authority: ActorId, on: Day, recognitions: readonly Recognition[]): readonly Recognised[] {
  return holdingOn(
    recognitions.filter(({ of }) => of === authority),
    on,
  );
}

/** Whom an actor recognised on a day. (Montevideo Convention, 1933, articles 6 and 7.) */
export function recognisesOn(actor: ActorId, on: Day, recognitions: readonly Recognition[]): readonly Recognised[] {
  return holdingOn(
    recognitions.filter(({ by }) => by === actor),
    on,
  );
}

/** An authority that claims to act for a state, and who recognised it on the day asked about. */
export interface Rival {
  readonly authority: ActorId;
  readonly recognised: readonly Recognised[];
}

/** The authorities that claim one state, as of a day. */
export interface Rivals {
  readonly state: ActorId;
  readonly asOf: Day;
  /** In the order of the actors given. Only where there are two or more is the claim contested. */
  readonly claimants: readonly Rival[];
  /** Actors told to recognise more than one of them on that day: a change of sides whose date is open, or sources that differ. */
  readonly divided: readonly ActorId[];
}

/**
 * The authorities that claim to act for a state (`actsFor`), and who recognised each on a day. A claim is not dated: whether
 * an authority existed on the day is for its recognitions, tenures and agreements to tell. Which of them can bind the state
 * is not decided here: that depends on full powers (Vienna Convention on the Law of Treaties, article 7) and on who asks.
 * In time linear in actors and recognitions.
 */
export function rivalsOf(
  state: ActorId,
  on: Day,
  { actors, recognitions }: { readonly actors: readonly Actor[]; readonly recognitions: readonly Recognition[] },
): Rivals {
  const ids = actors.filter((actor) => 'actsFor' in actor && actor.actsFor === state).map(({ id }) => id);
  const claimed = new Set<string>(ids);
  const held = holdingOn(
    recognitions.filter(({ of }) => claimed.has(of)),
    on,
  );
  const byAuthority = groupedBy(held, ({ recognition }) => recognition.of);
  const claimants = ids.map((authority) => ({ authority, recognised: byAuthority.get(authority) ?? [] }));
  return { state, asOf: on, claimants, divided: dividedAmong(held) };
}

function dividedAmong(held: readonly Recognised[]): readonly ActorId[] {
  return groupsOf(held, ({ recognition }) => recognition.by).flatMap((group) => {
    const sides = new Set(group.map(({ recognition }) => recognition.of));
    return sides.size > 1 ? group.slice(0, 1).map(({ recognition }) => recognition.by) : [];
  });
}

function holdingOn(recognitions: readonly Recognition[], on: Day): readonly Recognised[] {
  return heldOn(recognitions, on).map(({ item, sure }) => ({ recognition: item, sure }));
}

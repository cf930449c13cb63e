import 'server-only';
import type { ActorPage, MithaqClient, RecognitionView, Ref } from '@mithaq/client';

/** An authority that claims to act for a state, and who is read to recognise it. */
export interface Authority {
  readonly actor: Ref;
  readonly recognitions: readonly RecognitionView[];
  /** How many recognise it in all. */
  readonly total: number;
}

/** The authorities that claim to act for one state, that of the page first. */
export interface Rivalry {
  readonly state: Ref;
  readonly authorities: readonly Authority[];
  /** How many there are beyond those. */
  readonly more: number;
}

const mostAuthorities = 8;
const mostRecognitions = 20;

/** Who else acts for the state that an actor acts for, or that it is; `undefined` where it neither acts for one nor is one. */
export async function rivalryAround(client: MithaqClient, actor: ActorPage): Promise<Rivalry | undefined> {
  const state = actor.actsFor ?? (actor.kind === 'state' ? actor.ref : undefined);
  if (state === undefined) return undefined;
  const { rows, total } = await client.actors.list.query({ actsFor: state.id, limit: mostAuthorities });
  const authorities = await Promise.all(rows.map(({ ref }) => authorityOf(client, ref)));
  const ownFirst = authorities.toSorted((one, other) => Number(other.actor.id === actor.ref.id) - Number(one.actor.id === actor.ref.id));
  return { state, authorities: ownFirst, more: total - rows.length };
}

async function authorityOf(client: MithaqClient, actor: Ref): Promise<Authority> {
  const { rows, total } = await client.recognitions.list.query({ of: actor.id, limit: mostRecognitions });
  return { actor, recognitions: rows, total };
}

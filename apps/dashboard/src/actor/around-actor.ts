import 'server-only';
import type { ActorPage, MithaqClient } from '@mithaq/client';
import { type Placed, placed } from '../map/placed.ts';
import { type Rivalry, rivalryAround } from './rivals.ts';

/** As many events as an actor's page carries. */
const mostEvents = 200;

/** What an actor's page shows beside the actor: who acts for the same state, and where its events were. */
export async function aroundActor(client: MithaqClient, actor: ActorPage): Promise<{ rivalry: Rivalry | undefined; placed: Placed }> {
  const [rivalry, where] = await Promise.all([
    rivalryAround(client, actor),
    placed(client, { actor: actor.ref.id, limit: mostEvents }, actor.eventDisputes),
  ]);
  return { rivalry, placed: where };
}

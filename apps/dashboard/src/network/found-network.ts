import { failureOf, type MithaqClient, type NetworkView, type Ref } from '@mithaq/client';
import type { NetworkAsked } from './asked.ts';

/** Words that name nobody in the register as they stand, and whom they may mean. */
export interface Unclear {
  readonly field: 'actor' | 'target';
  readonly typed: string;
  readonly may: readonly Ref[];
}

/** The network that an address asks for, once it is clear whom it means. */
export interface FoundNetwork {
  readonly asked: NetworkAsked;
  readonly view: NetworkView | undefined;
  readonly unclear: readonly Unclear[];
}

/** As many actors as one answer holds. */
const most = 500;
const mostMeant = 6;

/**
 * Asks for a network. Whoever is named by a slug is found at once; other words are looked up, and stand for the one actor whom they name
 * or alone can mean. What stays unclear is left out of the question and told.
 */
export async function foundNetwork(client: MithaqClient, asked: NetworkAsked): Promise<FoundNetwork> {
  const unclear: Unclear[] = [];
  let clear = asked;
  while (clear.actors.length > 0) {
    const answer = await answerOrMissing(client, clear);
    if ('view' in answer) return { asked: clear, view: answer.view, unclear };
    const { field, typed } = answer;
    const may = await actorsCalled(client, typed);
    const meant =
      may.find(({ label }) => Object.values(label).some((name) => sameName(name, typed))) ?? (may.length === 1 ? may[0] : undefined);
    const slug = meant && meant.slug !== typed ? meant.slug : undefined;
    if (slug === undefined) unclear.push({ field, typed, may });
    clear = withName(clear, { field, typed }, slug);
  }
  return { asked: clear, view: undefined, unclear };
}

type Missing = Pick<Unclear, 'field' | 'typed'>;

async function answerOrMissing(client: MithaqClient, asked: NetworkAsked): Promise<{ view: NetworkView } | Missing> {
  try {
    return { view: await client.actors.network.query(requestOf(asked)) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined || failure.unreachable || failure.category !== 'not-found') throw error;
    const [field, at] = failure.path;
    if (field === 'target' && asked.target !== undefined) return { field: 'target', typed: asked.target };
    const typed = asked.actors[Number(at)];
    if (field !== 'actors' || typed === undefined) throw error;
    return { field: 'actor', typed };
  }
}

function requestOf({ actors, depth, kinds, from, to, target }: NetworkAsked): Parameters<MithaqClient['actors']['network']['query']>[0] {
  return {
    actors: [...actors],
    depth,
    limit: most,
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(target === undefined ? {} : { target }),
  };
}

async function actorsCalled(client: MithaqClient, typed: string): Promise<readonly Ref[]> {
  const { groups } = await client.search.query.query({ q: typed, kinds: ['actor'], limit: mostMeant });
  return groups.flatMap(({ hits }) => hits.flatMap(({ ref }) => (ref ? [ref] : [])));
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
}

/** A name that was typed put right, or left out where nobody knows whom it means. */
function withName(asked: NetworkAsked, { field, typed }: Missing, slug: string | undefined): NetworkAsked {
  if (field === 'target') return { ...asked, target: slug };
  return { ...asked, actors: [...new Set(asked.actors.flatMap((actor) => (actor === typed ? (slug ?? []) : [actor])))] };
}

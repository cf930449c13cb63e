import type { NetworkView, Ref } from '@mithaq/client';
import type { ActorKind } from '@mithaq/domain';
import { degreeIn, type Neighbours, neighboursOf, type Point, type Reached } from './graph-parts.ts';
import { type Label, labelsOf } from './labels.ts';
import { type Field, fieldFor, placesOf, type Ring, ringsOf } from './rings.ts';
import { anglesOf } from './sectors.ts';
import { rounded, type Stroke, strokesOf } from './strokes.ts';
import { familyOf } from './tie-families.ts';

/** An actor of a drawing. */
export interface GraphNode extends Point {
  readonly actor: Ref;
  /** What it is called in the drawing. */
  readonly words: string;
  readonly kind: ActorKind;
  readonly distance: number;
  readonly label: Label;
  /** Its place among the drawing's nodes, and the places of those it is tied to. */
  readonly at: number;
  readonly near: readonly number[];
}

/** A network as a drawing: rings by distance, actors in them, ties as lines. */
export interface Graph {
  readonly field: Field;
  readonly rings: readonly Ring[];
  /** In the order in which keys lead through them: outwards ring by ring, and around each. */
  readonly nodes: readonly GraphNode[];
  readonly strokes: readonly Stroke[];
}

/**
 * Lays out a network in rings: how many steps somebody is away is seen at once, nobody's place depends on chance, and five hundred
 * take a tenth of a second. A force-directed drawing (d3-force, 300 ticks) was tried on the same networks beside this one: it shows who keeps
 * together, hides how far anybody is from the actor asked about, took eight times as long, and puts everyone elsewhere when one
 * tie is added.
 * @param wordsOf how an actor is named in the drawing
 * @param first ids of those whose names come before all others, such as an actor that is followed
 */
export function graphOf(network: NetworkView, wordsOf: (actor: Ref) => string, first: readonly string[] = []): Graph {
  const reached: readonly Reached[] = network.nodes.map(({ actor, distance }) => ({ id: actor.id, distance, words: wordsOf(actor) }));
  const neighbours = neighboursOf(network.ties);
  const field = fieldFor(reached.length);
  const angles = anglesOf(reached, neighbours);
  const places = placesOf(reached, angles, field);
  const labels = labelsOf(
    byWeight(reached, neighbours, first).map(({ id, words }) => ({ id, words, ...placeOf(places, id) })),
    field,
  );
  const inOrder = network.nodes.toSorted(
    (one, other) => one.distance - other.distance || (angles.get(one.actor.id) ?? 0) - (angles.get(other.actor.id) ?? 0),
  );
  const order = new Map(inOrder.map(({ actor }, at) => [actor.id, at]));
  return {
    field,
    rings: ringsOf(reached),
    nodes: inOrder.map(({ actor, kind, distance }, at) => ({
      ...rounding(placeOf(places, actor.id)),
      actor,
      words: wordsOf(actor),
      kind,
      distance,
      at,
      label: labels.get(actor.id) ?? { lines: [], side: 'right', level: undefined },
      near: [...(neighbours.get(actor.id) ?? [])].flatMap((other) => order.get(other) ?? []).toSorted((one, other) => one - other),
    })),
    strokes: strokesOf(
      network.ties.map(({ kind, from, to, sure }) => ({ from, to, sure, family: familyOf(kind) })),
      places,
    ),
  };
}

/** Those asked for, the roots, then whoever has the most ties. */
function byWeight(nodes: readonly Reached[], neighbours: Neighbours, first: readonly string[]): readonly Reached[] {
  const rank = ({ id, distance }: Reached) => (distance === 0 ? 0 : first.includes(id) ? 1 : 2);
  return nodes.toSorted(
    (one, other) =>
      rank(one) - rank(other) || degreeIn(neighbours, other.id) - degreeIn(neighbours, one.id) || one.distance - other.distance,
  );
}

function placeOf(places: ReadonlyMap<string, Point>, id: string): Point {
  return places.get(id) ?? { x: 0, y: 0 };
}

function rounding({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}

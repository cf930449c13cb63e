import type { NetworkView, Ref, TieBetween } from '@mithaq/client';
import { ref } from './parts.ts';

type Node = NetworkView['nodes'][number];
type Chance = () => number;
type Pair = readonly [ar: string, en: string];
type Pairs = readonly [Pair, ...Pair[]];

const places: Pairs = [
  ['الجزيرة', 'the Island'],
  ['الساحل', 'the Coast'],
  ['الميناء', 'the Harbour'],
  ['الوادي', 'the Valley'],
  ['الجبل', 'the Mountain'],
  ['الواحة', 'the Oasis'],
  ['الخليج', 'the Gulf'],
  ['السهل', 'the Plain'],
  ['المضيق', 'the Strait'],
  ['النهر', 'the River'],
];
const bodies: Pairs = [
  ['جمهورية', 'Republic of'],
  ['وزارة دفاع', 'Ministry of Defence of'],
  ['خفر سواحل', 'Coast Guard of'],
  ['برلمان', 'Parliament of'],
  ['اللجنة العسكرية المشتركة لمراقبة وقف إطلاق النار في', 'Joint Military Commission for the Monitoring of the Ceasefire in'],
  ['هيئة موانئ', 'Ports Authority of'],
  ['مجلس بلدي', 'Municipal Council of'],
];
const given: Pairs = [
  ['سالم', 'Salim'],
  ['ليلى', 'Layla'],
  ['يوسف', 'Yusuf'],
  ['مريم', 'Maryam'],
  ['خالد', 'Khalid'],
  ['نورة', 'Noura'],
  ['طارق', 'Tariq'],
  ['هدى', 'Huda'],
];
const family: Pairs = [
  ['البحري', 'al-Bahri'],
  ['الجبلي', 'al-Jabali'],
  ['الساحلي', 'al-Sahili'],
  ['الوادي', 'al-Wadi'],
  ['النجار', 'al-Najjar'],
  ['بن عمران', 'bin Imran'],
  ['الكاتب', 'al-Katib'],
];

/** The same numbers every time (a linear congruential generator with the constants of Numerical Recipes). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Item>(from: readonly [Item, ...Item[]], chance: Chance): Item {
  return from[Math.floor(chance() * from.length)] ?? from[0];
}

function actor(at: number, distance: number, chance: Chance): Node {
  const isPerson = distance > 1 && chance() < 0.55;
  const [one, other] = isPerson ? [pick(given, chance), pick(family, chance)] : [pick(bodies, chance), pick(places, chance)];
  const named = ref('actor', `sample-actor-${at}`, `${one[0]} ${other[0]} ${at}`, `${one[1]} ${other[1]} ${at}`);
  return { actor: named, kind: isPerson ? 'person' : one[1] === 'Republic of' ? 'state' : 'organisation', distance };
}

const kinds: readonly [TieBetween['kind'], ...TieBetween['kind'][]] = [
  'co-party',
  'co-party',
  'met',
  'met',
  'met',
  'supported',
  'fought',
  'supplied',
  'third-party',
  'recognises',
];

function tie(from: Node, to: Node, kind: TieBetween['kind'], chance: Chance): TieBetween {
  const ground: Ref =
    kind === 'co-party' || kind === 'third-party'
      ? ref('agreement', `sample-${from.actor.slug}-${to.actor.slug}`, 'اتفاق عيّنة', 'A sample agreement')
      : ref('event', `sample-${from.actor.slug}-${to.actor.slug}`, 'حدث عيّنة', 'A sample event');
  const sure = chance() > 0.15;
  return {
    kind,
    from: from.actor.id,
    to: to.actor.id,
    mutual: kind === 'co-party' || kind === 'met',
    sure,
    grounds: [{ record: ground, inside: sure ? 'yes' : 'cannot tell', planned: false }],
    groundCount: 1,
  };
}

function tieKind(node: Node, chance: Chance): TieBetween['kind'] {
  if (node.kind === 'person') return chance() < 0.7 ? 'holds-office' : 'met';
  return node.kind === 'organisation' && chance() < 0.3 ? 'part-of' : pick(kinds, chance);
}

/**
 * A network that nobody has, to look at a drawing of so many actors: one root, a tenth of the others tied to it, the rest to these, as
 * unevenly as real ones are, and a fifth as many ties again among them all.
 */
export function sampleNetwork(count: number): NetworkView {
  const chance = chanceFrom(count);
  const near = Math.max(3, Math.round(count / 11));
  const nodes = Array.from({ length: count }, (_, at) => actor(at, at === 0 ? 0 : at <= near ? 1 : 2, chance));
  const ties: TieBetween[] = [];
  for (const [at, node] of nodes.entries()) {
    if (at === 0) continue;
    const towards = nodes[at <= near ? 0 : 1 + Math.floor(chance() ** 2 * near)];
    if (towards) ties.push(tie(node, towards, tieKind(node, chance), chance));
  }
  for (let more = 0; more < count / 5; more += 1) {
    const one = nodes[1 + Math.floor(chance() * (count - 1))];
    const other = nodes[1 + Math.floor(chance() ** 2 * (count - 1))];
    if (one && other && one !== other) ties.push(tie(one, other, pick(kinds, chance), chance));
  }
  return { nodes, ties, tieCount: ties.length, complete: true };
}

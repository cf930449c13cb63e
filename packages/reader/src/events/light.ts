import type { Reading } from './reading.ts';
import type { Sense } from './sense.ts';

/** A verb that says that what a noun tells took place: "held talks". */
export interface Light {
  readonly at: number;
  readonly sense: Sense;
}

/** How far before a noun its verb stands, names not counted, and how far after it. */
const lightBefore = 14;
const lightAfter = 4;
/** The same before it, names included. */
const farthest = 40;
/** How many words of a relative clause its verb is looked for among. */
export const relativeVerb = 3;

/** Where a noun's verb is looked for. `told` is a verb that tells an event of its own: it may bring others together for this one, but does not tell of it. */
interface LightReach {
  readonly from: number;
  readonly told: number | undefined;
  readonly at: number;
  readonly to: number;
  /** Where the noun's own clause ends. */
  readonly end: number;
}

/** The verb that says that what a noun tells took place: before the noun, else after it. */
export function lightFor(reading: Reading, reach: LightReach): Light | undefined {
  return lightBeforeNoun(reading, reach) ?? lightAfterNoun(reading, reach);
}

function lightBeforeNoun(reading: Reading, { from, told, at }: LightReach): Light | undefined {
  let passed = 0;
  for (let back = at - 1; back >= Math.max(from, at - farthest) && passed < lightBefore; back--) {
    if (reading.isNamed(back)) continue;
    const light = lightAt(reading, back, told);
    if (light) return light;
    passed++;
  }
  return undefined;
}

/** Who brought it together or held it tells more than how long it went on: "talks lasted ten days, sponsored by". */
function lightAfterNoun(reading: Reading, { told, at, to, end }: LightReach): Light | undefined {
  const last = Math.min(to, Math.max(at + 1 + lightAfter, to > end ? end + relativeVerb : 0));
  let found: Light | undefined;
  for (let next = at + 1; next < last + (found === undefined ? 0 : lightAfter) && next < to; next++) {
    const light = lightAt(reading, next, told);
    if (light && (light.sense.role !== 'light' || found === undefined)) found = light;
    if (found !== undefined && found.sense.role !== 'light') return found;
  }
  return found;
}

function lightAt({ sensed }: Reading, at: number, told: number | undefined): Light | undefined {
  const sense = sensed[at]?.senses.find((one) => isLight(one) && (at !== told || one.role === 'mediator'));
  return sense && { at, sense };
}

const lightRoles: ReadonlySet<Sense['role']> = new Set<Sense['role']>(['light', 'host', 'mediator', 'attend', 'scene']);

/** Whether a verb says that what a noun tells took place. */
export function isLight({ role, part }: Sense): boolean {
  return part === 'verb' && lightRoles.has(role);
}

import fc from 'fast-check';

/** Values that no honest caller sends: of other types, out of bounds, made to break what reads them. */
const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  '\uDFFF\uD800',
  '\u202E\u2066',
  "'; drop table record; --",
  '{{7*7}}',
  '../../etc/passwd',
  '%00',
  'x'.repeat(5_000),
  'ـ'.repeat(1_000),
  [],
  {},
  [[[[[[[[]]]]]]]],
  JSON.parse('{"__proto__":{"role":"admin"}}'),
  { constructor: { prototype: { polluted: true } } },
  { toString: 'x', length: -1 },
  deep(200),
  Array.from({ length: 500 }, (_none, at) => at),
];

function deep(levels: number): unknown {
  return levels === 0 ? 'bottom' : { in: [deep(levels - 1)] };
}

/** Anything at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...hostile), fc.jsonValue({ maxDepth: 3 }));

/** Inputs with something in them put wrong: a part replaced, left out, or given twice over. */
export function mutated(inputs: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(inputs, fc.nat(), fc.constantFrom('replace', 'leave out', 'add'), anything).map(([input, at, how, other]) => {
    const places = placesIn(input);
    const place = places[at % Math.max(places.length, 1)];
    return place === undefined ? other : changed(input, place, { how, other });
  });
}

type Step = string | number;

/** Every place within a value, the outermost first. */
function placesIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly Step[] = Array.isArray(value) ? value.map((_one, at) => at) : Object.keys(value);
  const entries = new Map<Step, unknown>(Array.isArray(value) ? value.entries() : Object.entries(value));
  return steps.flatMap((step) => [[...path, step], ...placesIn(entries.get(step), [...path, step])]);
}

interface Mutation {
  readonly how: 'replace' | 'leave out' | 'add';
  readonly other: unknown;
}

/** A copy of a value that is otherwise at one place. */
function changed(value: unknown, [step, ...rest]: readonly Step[], mutation: Mutation): unknown {
  if (step === undefined) return mutation.other;
  if (Array.isArray(value)) return value.flatMap((one, at) => (at === step ? around(one, rest, mutation) : [one]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (name === step ? around(one, rest, mutation).map((now) => [name, now]) : [[name, one]])),
  );
}

function around(one: unknown, rest: readonly Step[], mutation: Mutation): readonly unknown[] {
  if (rest.length > 0) return [changed(one, rest, mutation)];
  if (mutation.how === 'leave out') return [];
  return mutation.how === 'add' ? [one, mutation.other] : [mutation.other];
}

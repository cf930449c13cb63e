import fc from 'fast-check';

/** Where a value stands within another. */
type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

/** A copy with the value at a place changed; `undefined` takes it away. */
function changedAt(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.flatMap((item, at) => (at === key ? present(changedAt(item, rest, change)) : [item]));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) =>
    name === key ? present(changedAt(inner, rest, change)).map((changed) => [name, changed] as const) : [[name, inner] as const],
  );
  return Object.fromEntries(entries);
}

const present = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

/** Wrong types, empty and over-long text, wrong codes, ids and dates: some fit where they happen to land, most do not. */
const strays: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  'x',
  'signed',
  'AR',
  'person',
  'disputed',
  '=1+1',
  '😀'.repeat(150),
  'x'.repeat(201),
  [],
  [''],
  {},
  { edtf: '2020' },
  { ar: '' },
  { AR: 'x' },
  'actor_x',
  'actor_00000000000000000000000001',
  'ACTOR_00000000000000000000000001',
  'place_0000000000000000000000000l',
  '2020',
  '2020-02-30',
  '2019-02-29',
  '2020-13',
  '2020-12-04T10:00:00Z',
  '0000-01-01',
  '2021/2020',
  '[2021..2020]',
  '[2020-01-01, 2020-01-02]',
  '[2020-01-01,  2020-01-02]',
  '{2020,2021}',
  '2020?-12',
  'ftp://example.org',
  'https://',
  'https://example.org',
  'javascript:alert(1)',
];

const extra = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, [name]: 1 } : value;

const anyChange: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  fc.constant(() => undefined),
  fc.constantFrom('extra', 'constructor', 'status', 'en').map((name) => (old: unknown) => extra(old, name)),
  fc.constantFrom(...strays).map((stray) => () => stray),
  fc.constant((old: unknown) => (typeof old === 'string' ? `${old} ` : old)),
  fc.constant((old: unknown) => (typeof old === 'number' ? old + 1 : [old])),
);

/** A JSON value with one thing in it dropped, added or changed; what it was before comes from `values`. */
export function anyMutationOf(values: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return values.chain((value) =>
    fc.tuple(fc.constantFrom(...pathsOf(value)), anyChange).map(([path, change]) => changedAt(value, path, change) ?? null),
  );
}

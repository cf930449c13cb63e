import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, AgreementId, idSchema, RecordId, Slug, typeId } from './id.ts';

test.each([
  ['00000000-0000-0000-0000-000000000000', '00000000000000000000000000'],
  ['00000000-0000-0000-0000-000000000001', '00000000000000000000000001'],
  ['00000000-0000-0000-0000-00000000000a', '0000000000000000000000000a'],
  ['00000000-0000-0000-0000-000000000010', '0000000000000000000000000g'],
  ['00000000-0000-0000-0000-000000000020', '00000000000000000000000010'],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', '7zzzzzzzzzzzzzzzzzzzzzzzzz'],
  ['0110c853-1d09-52d8-d73e-1194e95b5f19', '0123456789abcdefghjkmnpqrs'],
  ['01890a5d-ac96-774b-bcce-b302099a8057', '01h455vb4pex5vsknk084sn02q'],
])('TypeID 0.3 encodes %s as %s', (uuid, suffix) => {
  expect(typeId('prefix', uuid)).toBe(`prefix_${suffix}`);
  expect(typeId('pre_fix', uuid.toUpperCase())).toBe(`pre_fix_${suffix}`);
  expect(idSchema('prefix').parse(`prefix_${suffix}`)).toBe(`prefix_${suffix}`);
});

test.each([
  'PREFIX_00000000000000000000000000',
  '  prefix_00000000000000000000000000',
  '_00000000000000000000000000',
  '_',
  'prefix_1234567890123456789012345',
  'prefix_123456789012345678901234567',
  'prefix_1234567890123456789012345 ',
  'prefix_0123456789ABCDEFGHJKMNPQRS',
  'prefix_123456789-123456789-123456',
  'prefix_ooooooiiiiiiuuuuuuulllllll',
  'prefix_i23456789ol23456789oi23456',
  'prefix_123456789-0123456789-0123456',
  'prefix_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  '_prefix_00000000000000000000000000',
  'prefix__00000000000000000000000000',
  'prefix_00000000000000000000000000\n',
])('%j is no TypeID', (text) => {
  expect(idSchema('prefix').safeParse(text).success).toBe(false);
});

test.each(['', 'PREFIX', '12345', 'pre.fix', 'préfix', ' prefix', '_prefix', 'prefix_', 'a'.repeat(64)])('%j is no prefix', (prefix) => {
  expect(() => typeId(prefix, '01890a5d-ac96-774b-bcce-b302099a8057')).toThrow(new RangeError(`not a TypeID prefix: ${prefix}`));
});

test('what is not a UUID has no TypeID', () => {
  expect(() => typeId('actor', '01890a5d')).toThrow(new RangeError('not a UUID: 01890a5d'));
});

test('ids sort as their UUIDs do, and none fall together', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      expect(typeId('actor', one) < typeId('actor', other)).toBe(one < other);
      expect(typeId('actor', one) === typeId('actor', other)).toBe(one === other);
      expect(ActorId.safeParse(typeId('actor', one)).success).toBe(true);
    }),
  );
});

test('an id belongs to its kind, and the message names the prefix', () => {
  const actor = typeId('actor', '01890a5d-ac96-774b-bcce-b302099a8057');
  expect(AgreementId.safeParse(actor).error?.issues).toMatchObject([
    { message: 'expected an id of the form agreement_ and 26 characters' },
  ]);
  expect(RecordId.parse(actor)).toBe(actor);
  expect(RecordId.safeParse(actor.replace('actor', 'statement')).success).toBe(false);
});

test.each([
  ['libya', true],
  ['italy-libya-2020', true],
  ['Libya', false],
  ['ليبيا', false],
  ['a--b', false],
  ['-a', false],
  ['a_b', false],
  ['', false],
])('slug %j: %s', (slug, valid) => {
  expect(Slug.safeParse(slug).success).toBe(valid);
});

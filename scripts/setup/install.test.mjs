// @ts-check
import { describe, expect, it } from 'vitest';
import { holds } from './install.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const wanted = { '': {}, 'packages/domain': { version: '0.1.0' }, 'node_modules/zod': zod };

describe('what is installed', () => {
  it('is enough where every package agrees', () => {
    expect(holds({ 'node_modules/zod': zod }, wanted)).toBe(true);
  });

  it('is not enough where a package is missing', () => {
    expect(holds({}, wanted)).toBe(false);
  });

  it('is not enough where a version or its content differs', () => {
    expect(holds({ 'node_modules/zod': { ...zod, version: '4.6.6' } }, wanted)).toBe(false);
    expect(holds({ 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }, wanted)).toBe(false);
  });

  it('may lack what is for other platforms', () => {
    expect(holds({}, { 'node_modules/@esbuild/aix-ppc64': { ...zod, optional: true } })).toBe(true);
  });

  it('may lack nothing that is optional but here in another version', () => {
    const entry = { ...zod, optional: true };
    expect(holds({ 'node_modules/a': { ...entry, version: '1.0.0' } }, { 'node_modules/a': entry })).toBe(false);
  });
});

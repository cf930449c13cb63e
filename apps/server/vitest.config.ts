import { defineConfig } from 'vitest/config';

/** Tests run against the packages' sources: no build comes first. */
const conditions = ['@mithaq/source'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** Each file has modules of its own: better-auth counts sign-ins for all servers of a worker together. */
export default defineConfig({
  ...fromSource,
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'torture/**/*.test.ts'],
    globalSetup: ['../../packages/store/src/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

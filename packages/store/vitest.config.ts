import { defineConfig } from 'vitest/config';

/** Tests run against the packages' sources: no build comes first. */
const conditions = ['@mithaq/source'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** The files share a worker's modules: none of them changes what another could see, and each has a database of its own. */
export default defineConfig({
  ...fromSource,
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/global-setup.ts'],
    isolate: false,
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

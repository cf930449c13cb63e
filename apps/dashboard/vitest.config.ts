import { defineConfig } from 'vitest/config';
import { lanes } from './e2e/lanes.ts';

/** Tests run against the packages' sources: no build comes first. */
const conditions = ['@mithaq/source'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/**
 * `unit` needs nothing, and its files share a worker's modules: none of them changes what another could see. `browser` starts the real
 * server and the built dashboard once for each of its lanes, in which files come one after the other.
 */
export default defineConfig({
  ...fromSource,
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'messages/**/*.test.ts', 'serving/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.test.ts'],
          globalSetup: ['e2e/start.ts'],
          maxWorkers: lanes,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});

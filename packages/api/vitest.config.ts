import { defineConfig } from 'vitest/config';

/** Tests run against the packages' sources: no build comes first. */
const conditions = ['@mithaq/source'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** The files share a worker's modules: none of them changes what another could see. */
export default defineConfig({ ...fromSource, test: { include: ['src/**/*.test.ts'], isolate: false, testTimeout: 30_000 } });

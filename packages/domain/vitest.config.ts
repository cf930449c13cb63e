import { defineConfig } from 'vitest/config';

/** Tests run against the packages' sources: no build comes first. */
const conditions = ['@mithaq/source'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({ ...fromSource, test: { include: ['src/**/*.test.ts', 'published/**/*.test.ts'] } });

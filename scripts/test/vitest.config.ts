import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from '../setup/places.mjs';
import { workspaces } from '../setup/workspaces.mjs';

/** Every workspace's tests, and those of the scripts, in one run. A browser suite has a configuration of its own beside the workspace's. */
const suites = workspaces().flatMap(({ folder }) => [folder, `${folder}/vitest.e2e.config.ts`]);

export default defineConfig({
  root,
  test: {
    projects: [...suites.filter((suite) => existsSync(join(root, suite))), 'scripts'],
    reporters: ['default', './scripts/test/reporter.mjs'],
  },
});

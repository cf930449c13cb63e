export { startTestCluster, type TestCluster } from './testing/cluster.ts';
export { createEmptyDatabase, createPreparedDatabase, createTestDatabase, type TestDatabase } from './testing/database.ts';
export { clusterVariable } from './testing/variables.ts';
export { arabic, beginningOf, english, retyped } from './testing/wires.ts';

import { dropTemplate, migratedTemplate, startTestCluster } from './cluster.ts';
import { clusterVariable } from './variables.ts';

/**
 * A process of its own that keeps what a workspace's tests need: says where it is in one line of JSON, and takes it away when its
 * input ends. That is so when the tests are over, and also when they are killed.
 */
const shared = process.env[clusterVariable];
const own = shared === undefined ? await startTestCluster() : undefined;
const url = shared ?? own?.url ?? '';
const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('error', resolve).resume());
process.on('SIGINT', () => undefined);
// Whoever asked may be dead before the answer: there is still a cluster to take away.
process.stdout.on('error', () => undefined);

const template = await migratedTemplate(url);
process.stdout.write(`${JSON.stringify({ url, template })}\n`);
await ended;
// A shared cluster may be gone before this: then its databases are, too.
if (own === undefined) await dropTemplate(url, template).catch(() => undefined);
else await own.stop();

import { parseArgs } from 'node:util';
import { openRegister } from './data/register.ts';
import { builtServer } from './servers/build.ts';
import { startOurs } from './servers/ours.ts';

/**
 * Our server over a generated register, for who measures what stands before it: `--scale 1` as in `options.ts`. Tells its parent
 * `{ type: 'ready', apiUrl }` and ends when that lets go of it; started by hand, it says the address and ends with Ctrl-C.
 */
const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' }, data: { type: 'string' } } });

const register = await openRegister(
  { scale: Number(values.scale), ...(values.data === undefined ? {} : { data: values.data }) },
  (line) => void process.stderr.write(`${line}\n`),
);
const server = await startOurs(await builtServer(), register.url);

async function stop(): Promise<void> {
  await server.stop();
  await register.stop();
  process.exit(0);
}
process.once('disconnect', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

if (process.send) process.send({ type: 'ready', apiUrl: server.url });
else process.stdout.write(`${server.url}\n`);

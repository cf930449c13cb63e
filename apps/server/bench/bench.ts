import { writeFile } from 'node:fs/promises';
import { againstFloor } from './against-floor.ts';
import { growth } from './growth.ts';
import { optionsFrom } from './options.ts';
import { surroundings } from './report/surroundings.ts';
import { builtServer } from './servers/build.ts';

/**
 * `npm run bench -- server`: our server next to the floor, on a generated register; with `--growth` next to itself on one of ten times
 * the size. See `options.ts` for what may be asked.
 */
const options = optionsFrom(process.argv.slice(2));
const say = (text: string) => void process.stdout.write(`${text}\n`);

const program = await builtServer();
const figures = await (options.growth ? growth : againstFloor)(program, options, say);
if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify({ ...surroundings(), options, ...figures }, null, 2)}\n`);

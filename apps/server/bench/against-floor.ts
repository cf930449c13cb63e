import { openRegister } from './data/register.ts';
import { startLoadTool } from './load/load.ts';
import { affordable, firstPass, type Measured, measure, type Ring } from './measure.ts';
import type { Options } from './options.ts';
import { footnotes } from './report/footnotes.ts';
import { headingOf, line } from './report/table.ts';
import { checkAnswers } from './servers/check.ts';
import { startFloor, startOurs } from './servers/ours.ts';
import { measureRest, type Rest } from './servers/rest.ts';
import { signIn } from './servers/sign-in.ts';
import type { Target } from './targets/target.ts';
import { targetsFor } from './targets/targets.ts';

/** What a run measured. */
export interface Figures {
  readonly measured: readonly Measured[];
  readonly rest?: Rest;
}

/** How many connections the first pass over all questions uses. */
const firstConnections = 8;

/** Measures our server next to the floor, target by target. */
export async function againstFloor(program: string, options: Options, say: (line: string) => void): Promise<Figures> {
  const register = await openRegister(options, say);
  try {
    // What earlier runs kept would be no first reading.
    await register.pool.query('truncate page');
    const rest = await measureRest(program, register.url, options.effort.rounds);
    const [ours, floor, tool] = [await startOurs(program, register.url), await startFloor(register.url), startLoadTool()];
    try {
      const ring = { ours, floor, tool, signedIn: await signIn(ours) };
      say(headingOf('ours', 'floor'));
      const measured: Measured[] = [];
      for (const target of await targetsFor(register.pool, options)) measured.push(...(await measuredOf(target, { ring, options, say })));
      for (const note of footnotes(measured, rest)) say(note);
      return { measured, rest };
    } finally {
      await Promise.all([ours.stop(), floor.stop(), tool.stop()]);
    }
  } finally {
    await register.stop();
  }
}

interface Run {
  readonly ring: Ring;
  readonly options: Options;
  readonly say: (line: string) => void;
}

async function measuredOf(target: Target, { ring, options, say }: Run): Promise<readonly Measured[]> {
  const effort = affordable(target, options.effort);
  const measured: Measured[] = [];
  const told = (one: Measured) => {
    say(line(one));
    measured.push(one);
  };
  await checkAnswers(target, ring);
  if (!target.once) told(await firstPass(target, firstConnections, ring));
  for (const [at, connections] of effort.connections.entries()) {
    told(await measure(target, connections, { ring, effort, sent: at * effort.rounds * effort.writes }));
  }
  return measured;
}

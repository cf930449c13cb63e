import type { Figures } from './against-floor.ts';
import { openRegister } from './data/register.ts';
import { startLoadTool } from './load/load.ts';
import { affordable, firstPass, type Measured, measure } from './measure.ts';
import type { Options } from './options.ts';
import { headingOf, line } from './report/table.ts';
import { startOurs } from './servers/ours.ts';
import { signIn } from './servers/sign-in.ts';
import { targetsFor } from './targets/targets.ts';

const times = 10;
/** What a request costs at ten times the data may be this many times what it costs. */
const mostGrowth = 1.5;

/** Measures our server next to itself on ten times the data: how much more a request costs. */
export async function growth(program: string, options: Options, say: (line: string) => void): Promise<Figures> {
  const [small, large] = [
    await openRegister(options, say),
    await openRegister({ scale: options.scale * times, ...(options.large === undefined ? {} : { data: options.large }) }, say),
  ];
  const [one, other, tool] = [await startOurs(program, small.url), await startOurs(program, large.url), startLoadTool()];
  try {
    const [signedIn, signedInThere] = [await signIn(one), await signIn(other)];
    const [here, there] = [await targetsFor(small.pool, options), await targetsFor(large.pool, options)];
    say(headingOf(`${times} times`, 'once'));
    const measured: Measured[] = [];
    for (const [at, target] of there.entries()) {
      // The larger one is measured as ours, against the smaller one: answers a second fall by what a request costs more.
      const pair = { ...target, least: 1 / mostGrowth, floor: here[at]?.ours ?? [] };
      const ring = { ours: other, floor: one, tool, signedIn: signedInThere, signedInFloor: signedIn };
      if (!target.once) await firstPass(pair, 8, ring);
      // The smaller register has fewer things to write to.
      const effort = affordable({ once: target.once, ours: pair.floor }, options.effort);
      for (const [turn, connections] of effort.connections.entries()) {
        const found = await measure(pair, connections, { ring, effort, sent: turn * effort.rounds * effort.writes });
        say(line(found));
        measured.push(found);
      }
    }
    return { measured };
  } finally {
    await Promise.all([one.stop(), other.stop(), tool.stop()]);
    await Promise.all([small.stop(), large.stop()]);
  }
}

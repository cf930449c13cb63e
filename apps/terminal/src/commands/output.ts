import type { Block } from '../document/block.ts';
import { print } from '../document/print.ts';
import type { Failure } from '../register/failure.ts';
import type { BidiMode } from '../text/layout.ts';
import { textOf } from '../text/line.ts';
import { explicitBidi, implicitBidi } from '../text/mode.ts';
import { sanitize } from '../text/sanitize.ts';
import { painted } from '../text/theme.ts';
import { noServer } from '../words/no-server.ts';
import type { Voice } from '../words/voice.ts';
import type { Outlet, World } from './world.ts';

/** How a page is written out: for eyes on a terminal, or as plain text for whatever reads it next. */
export interface Manner {
  readonly mode: BidiMode;
  readonly colour: boolean;
}

/** Whether escapes may be written at all. A pipe, a file and a dumb terminal get none. */
export function takesEscapes(outlet: Outlet, environment: World['environment']): boolean {
  return outlet.isTerminal && environment.TERM !== 'dumb';
}

/** Writes a page. Plain text is in logical order and not wrapped, so that a program finds whole values on one line. */
export function writePage(world: World, blocks: readonly Block[], voice: Voice, manner: Manner): void {
  const { stdout, environment } = world;
  const { direction } = voice;
  if (!takesEscapes(stdout, environment)) {
    const lines = print(blocks, { width: Number.POSITIVE_INFINITY, direction, mode: 'logical' });
    stdout.write(lines.map((line) => `${textOf(line).trimEnd()}\n`).join(''));
    return;
  }
  const lines = print(blocks, { width: stdout.columns ?? 80, direction, mode: manner.mode });
  const text = lines.map((line) => `${painted(line, manner.colour)}\n`).join('');
  stdout.write(manner.mode === 'visual' ? explicitBidi + text + implicitBidi : text);
}

/** Writes an answer of the server as it came. */
export function writeJson(world: World, answer: unknown): void {
  world.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

/** Says what went wrong, in one line or two. */
export function writeFailure(world: World, failure: Failure, voice: Voice): void {
  const { say } = voice;
  const lines =
    failure.kind === 'no-server' ? [`${noServer(failure.message, say)}. ${say('startServer')}`] : [failure.message || say('failed')];
  world.stderr.write(lines.map((line) => `mithaq: ${sanitize(line)}\n`).join(''));
}

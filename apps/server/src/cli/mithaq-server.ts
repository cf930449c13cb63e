#!/usr/bin/env -S node --conditions=@mithaq/source
import { enableCompileCache } from 'node:module';
import os from 'node:os';

// Has to come before anything else is loaded, so that it is compiled once and for all.
enableCompileCache();
const { run } = await import('./run.ts');

function outlet(stream: NodeJS.WriteStream) {
  return { write: (text: string) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns };
}

// Whoever read our output has seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Who asks twice does not want to wait: what is not committed the database undoes all the same. */
function stopAsked(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => (stopping.signal.aborted ? process.exit(1) : stopping.abort());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  return stopping.signal;
}

const code = await run(process.argv.slice(2), {
  environment: process.env,
  machine: { platform: process.platform, home: os.homedir(), isRoot: process.getuid?.() === 0, environment: process.env },
  stdout: outlet(process.stdout),
  stderr: outlet(process.stderr),
  now: () => new Date(),
  stopAsked,
  // The server keeps its own house: signals, reports to a parent process, and the exit code.
  serve: async () => void (await import('../main.ts')),
});
if (code !== 0) process.exitCode = code;

import { readFile } from 'node:fs/promises';
import { run } from './commands/run.ts';
import type { Outlet } from './commands/world.ts';
import { folderFiles } from './files/folder.ts';
import { credentialsIn, ownCredentialFile } from './register/credentials.ts';
import { findServer, ownSurroundings } from './register/discovery.ts';
import { remoteEntrance } from './register/entrance.ts';
import { remoteRegister } from './register/remote.ts';

const surroundings = ownSurroundings();
const credentials = credentialsIn(ownCredentialFile(surroundings));

// Whoever read our output has seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

function outlet(stream: NodeJS.WriteStream): Outlet {
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns };
}

const code = await run(process.argv.slice(2), {
  environment: process.env,
  stdout: outlet(process.stdout),
  stderr: outlet(process.stderr),
  stdinIsTerminal: process.stdin.isTTY === true,
  findServer: (asked) => findServer(asked, surroundings, credentials),
  connect: remoteRegister,
  entranceOf: remoteEntrance,
  credentials,
  readFile: (path) => readFile(path),
  folderFiles,
  onInterrupt: (act) => {
    process.once('SIGINT', act);
    return () => process.off('SIGINT', act);
  },
  // Loaded only when it is wanted: the commands start without React.
  openScreen: async (opening) => (await import('./screen/open.tsx')).openScreen(opening),
});

// Connections that are kept open for a next question would keep the process waiting; what was written goes out first.
process.stdout.write('', () => process.exit(code));

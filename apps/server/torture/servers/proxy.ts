import { connect, createServer, type Socket } from 'node:net';
import type { Holdings } from '../holdings.ts';

/** A wire between the server and its database that can be cut. */
export interface Wire {
  /** The database's address by way of the wire. */
  readonly url: string;
  /** Ends every connection and takes no new one. */
  cut(): Promise<void>;
  /** Lets connections through again. */
  mend(): Promise<void>;
}

export async function wireTo(databaseUrl: string, holdings: Holdings): Promise<Wire> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  const listener = createServer((near) => {
    const far = keep(connect(Number(target.port), target.hostname));
    keep(near).pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const listen = (port: number) => new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const cut = () =>
    new Promise<void>((resolve) => {
      listener.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  holdings.hold(async () => {
    if (listener.listening) await cut();
  });
  const url = new URL(databaseUrl);
  url.port = String(port);
  return { url: url.href, cut, mend: () => listen(port) };
}

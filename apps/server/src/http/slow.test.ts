import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Listening, listen, type Patience } from './listen.ts';

/** As the server's own, but so short that a test can wait for it. */
const short: Patience = { headers: 100, request: 200, idle: 150, keepAlive: 100, look: 20, connections: 3 };

let listening: Listening | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listening?.close(0);
});

async function serve(answer: (request: Request) => Response | Promise<Response>, patience = short): Promise<number> {
  listening = await listen({ host: '127.0.0.1', port: 0, first: answer, patience });
  return Number(new URL(listening.url).port);
}

interface Conversation {
  readonly socket: Socket;
  /** Everything that came until the other side ended it. */
  readonly answer: Promise<string>;
}

async function talk(port: number, text: string): Promise<Conversation> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  socket.on('error', () => undefined);
  const closed = Promise.withResolvers<string>();
  socket.on('close', () => closed.resolve(Buffer.concat(chunks).toString()));
  await once(socket, 'connect');
  socket.write(text);
  return { socket, answer: closed.promise };
}

const ok = () => new Response('ok');

describe('a client is let go', () => {
  test('that does not finish its headers', async () => {
    const { socket, answer } = await talk(await serve(ok, { ...short, idle: 10_000 }), 'GET / HTTP/1.1\r\nHost: a\r\n');
    const drip = setInterval(() => socket.write('X-A: a\r\n'), 30);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
  });

  test('that does not finish its body', async () => {
    const reading = async (request: Request) => new Response(await request.text().catch(() => 'cut'));
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n';
    const { socket, answer } = await talk(await serve(reading, { ...short, idle: 10_000 }), head);
    const drip = setInterval(() => socket.write('a'), 30);
    expect(await answer).not.toContain('200 OK');
    clearInterval(drip);
  });

  test('that sends nothing at all', async () => {
    const { answer } = await talk(await serve(ok), '');
    expect(await answer).toBe('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  });

  test('that does not read what it asked for, whose answer is then no longer made', async () => {
    let made = 0;
    const cancelled = Promise.withResolvers<void>();
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            made += 1;
            controller.enqueue(new Uint8Array(65_536));
          },
          cancel: () => cancelled.resolve(),
        }),
      );
    const { socket, answer } = await talk(await serve(endless), 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    socket.pause();
    await cancelled.promise;
    // What the system's buffers of both sides hold, and no more, however long the reader sleeps.
    expect(made * 65_536).toBeLessThan(16 * 1_048_576);
    socket.resume();
    await answer;
  });
});

test('a connection over the limit is refused, and those within it are served', async () => {
  const port = await serve(ok, { ...short, idle: 10_000, headers: 10_000, request: 10_000 });
  const kept = await Promise.all([talk(port, ''), talk(port, ''), talk(port, '')]);
  const { answer } = await talk(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(await answer).toBe('');
  for (const { socket } of kept) socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  for (const one of kept) expect(await one.answer).toMatch(/^HTTP\/1\.1 200 OK/);
});

test('a reader who takes what comes is served, however long it takes', async () => {
  let left = 10;
  const slow = () =>
    new Response(
      new ReadableStream({
        pull: async (controller) => {
          await new Promise((resolve) => setTimeout(resolve, 60));
          controller.enqueue(new TextEncoder().encode('.'));
          left -= 1;
          if (left === 0) controller.close();
        },
      }),
    );
  const { answer } = await talk(await serve(slow), 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect((await answer).match(/^\.\r?$/gm)?.length).toBe(10);
});

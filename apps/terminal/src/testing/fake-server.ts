import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  actorPage,
  agreementList,
  agreementPage,
  eventList,
  eventPage,
  importResult,
  searchAnswer,
  sourcePage,
  summary,
  topicList,
} from './answers.ts';

/** A server that speaks just enough of tRPC's HTTP to answer the client with the same answers as the fake register. */
export interface FakeServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Input = Readonly<Record<string, unknown>>;
type Reply = { readonly data: unknown } | { readonly category: string; readonly code: string; readonly message: string };

const editor = 'Bearer editor';

export async function startFakeServer(port = 0): Promise<FakeServer> {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const body = await bodyOf(request);
  if (url.pathname.includes('changes.live')) return void response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  const input: unknown = JSON.parse(body || url.searchParams.get('input') || '{}');
  const arabic = request.headers['accept-language'] === 'ar';
  const reply = replyTo(url.pathname.replace('/trpc/', ''), asInput(input), { arabic, token: request.headers.authorization });
  response.writeHead('data' in reply ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(envelope(reply)));
}

interface Asker {
  readonly arabic: boolean;
  readonly token: string | undefined;
}

function replyTo(name: string, input: Input, asker: Asker): Reply {
  const byKey = (slug: string, data: unknown): Reply => (input.key === slug ? { data } : notFound(input.key, asker));
  const replies: Record<string, () => Reply> = {
    'register.summary': () => ({ data: summary }),
    'search.query': () => ({ data: searchAnswer(String(input.q)) }),
    'agreements.get': () => byKey(agreementPage.ref.slug, agreementPage),
    'agreements.list': () => ({ data: agreementList }),
    'actors.get': () => byKey(actorPage.ref.slug, actorPage),
    'events.get': () => byKey(eventPage.row.ref.slug, eventPage),
    'events.list': () => ({ data: eventList }),
    'sources.get': () => byKey(sourcePage.row.ref.slug, sourcePage),
    'topics.list': () => ({ data: topicList }),
    'sources.import': () =>
      asker.token === editor
        ? { data: importResult('attached') }
        : { category: 'unauthenticated', code: 'not-signed-in', message: asker.arabic ? 'سجّل الدخول أولًا' : 'Sign in first' },
  };
  return replies[name]?.() ?? notFound(name, asker);
}

function notFound(key: unknown, { arabic }: Asker): Reply {
  const message = arabic ? `لا سجل بهذا المعرّف: ${key}` : `No record with this name or id: ${key}`;
  return { category: 'not-found', code: 'not-found', message };
}

function envelope(reply: Reply): object {
  if ('data' in reply) return { result: { data: reply.data } };
  const { category, code, message } = reply;
  return {
    error: { message, code: -32000, data: { code: 'BAD_REQUEST', httpStatus: 400, mithaq: { category, code, path: [], message } } },
  };
}

function asInput(input: unknown): Input {
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

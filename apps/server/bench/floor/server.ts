import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { type FloorStatement, statements } from './statements.ts';

/**
 * The floor: the least that can answer at all. A bare HTTP server, a pool of as many connections as ours, and for each address one
 * prepared statement whose text is the answer. `/<statement>?v=…&v=…`; POST takes the values as a JSON list. It says where it
 * listens by a message to its parent, and ends with it.
 */
const [url = '', connections = '20'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });

const server = createServer((request, response) => {
  answer(request, response).catch((fault: unknown) => {
    response.writeHead(500).end(String(fault));
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
  const name = pathname.slice(1);
  if (!isStatement(name)) return void response.writeHead(404).end();
  const values = request.method === 'POST' ? JSON.parse(await bodyOf(request)) : searchParams.getAll('v');
  const { rows } = await pool.query<{ body: string }>({ name, text: statements[name], values });
  const body = rows[0]?.body;
  if (body === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

function isStatement(name: string): name is FloorStatement {
  return Object.hasOwn(statements, name);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  process.send?.({ type: 'ready', apiUrl: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}` });
});
process.once('disconnect', () => process.exit());

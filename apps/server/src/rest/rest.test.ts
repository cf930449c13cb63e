import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, asOperator } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { ErrorAnswer } from './error-answer.ts';
import { addressOf } from './page/operations.ts';
import { parameterWords } from './parameter-words.ts';
import { parametersOf } from './parameters.ts';
import { schemasOf } from './procedures.ts';
import { routes } from './route-table.ts';
import { apiBase, routesWithCapabilities } from './routes.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Listed {
  readonly rows: readonly { readonly ref: { readonly slug: string } }[];
  readonly next?: string;
  readonly total: number;
}
interface Refused {
  readonly error: { readonly category: string; readonly code: string; readonly path: readonly string[]; readonly message: string };
}

const queries = routes.filter(({ method }) => method === 'get');

describe('routes', () => {
  test.each(queries.filter(({ example }) => example !== undefined))('the example of $path runs', async ({ path, example = {} }) => {
    const { status, body } = await ask(server, addressOf(path, example).slice(apiBase.length));
    expect([status, status === 200 ? undefined : body]).toEqual([200, undefined]);
  });

  test('every parameter is said in words', () => {
    const names = queries.flatMap(({ procedure }) => [...parametersOf(schemasOf(procedure).input).keys()]);
    expect([...new Set(names)].filter((name) => parameterWords[name] === undefined)).toEqual([]);
  });

  test('every address answers, and none but those that need no role answers nobody', async () => {
    const outcomes = routesWithCapabilities()
      .filter(({ method, path }) => method === 'post' && !path.includes('{'))
      .map(async ({ path }) => [path, (await ask(server, path.slice(apiBase.length), { method: 'POST' })).status]);
    expect(await Promise.all(outcomes)).toEqual([
      [`${apiBase}/sources`, 400],
      [`${apiBase}/imports/batches`, 400],
      [`${apiBase}/imports/check`, 400],
      [`${apiBase}/imports`, 400],
    ]);
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await ask<Refused>(server, '/imports/check', json)).body.error.code).toBe('not-signed-in');
  });

  test('a record that is not there is not found, in the caller’s language', async () => {
    const { status, headers, body } = await ask<Refused>(server, '/agreements/nowhere', { headers: { 'accept-language': 'ar' } });
    expect([status, headers.get('content-type')]).toEqual([404, 'application/json']);
    const error = { category: 'not-found', code: 'not-found', path: ['key'], message: 'لا سجل بهذا المعرّف: nowhere' };
    expect(ErrorAnswer.parse(body)).toMatchObject({ error });
  });

  test('a parameter that there is not is refused, and not passed over', async () => {
    const { status, body } = await ask<Refused>(server, '/actors?knid=state');
    expect(status).toBe(400);
    expect(ErrorAnswer.parse(body).error).toMatchObject({
      category: 'invalid',
      code: 'invalid-input',
      path: ['knid'],
      message: 'Invalid value at “knid”: expected one of: limit, cursor, kind, country, partOf, actsFor, sort',
    });
  });

  test.each([
    ['/actors?limit=many', 'limit'],
    ['/actors?limit=1000', 'limit'],
    ['/actors?kind=state&kind=person', 'kind'],
    ['/agreements/italy-gna-december-2020?key=other', 'key'],
    ['/agreements/italy-gna-december-2020?asOf=yesterday', 'asOf'],
    ['/agreements/italy-gna-december-2020?view=working&knownOn=2026-01-01', 'view'],
    ['/commitments?cursor=nonsense', 'cursor'],
  ])('%s is refused at %s', async (address, name) => {
    const { status, body } = await ask<Refused>(server, address);
    expect([status, body.error.code, body.error.path]).toEqual([400, 'invalid-input', [name]]);
  });

  test('the editors’ view is for editors', async () => {
    const address = '/agreements/italy-gna-december-2020?view=working';
    expect((await ask<Refused>(server, address)).body.error.code).toBe('not-signed-in');
    expect((await ask(server, address, { headers: asOperator(server) })).status).toBe(200);
  });

  test('an unknown address is not found', async () => {
    expect((await ask<Refused>(server, '/treaties')).body.error.code).toBe('not-found');
  });
});

describe('pages', () => {
  test('are followed by the Link header to the end', async () => {
    const slugs: string[] = [];
    for (let next: string | undefined = '/events?limit=20'; next !== undefined; ) {
      const { headers, body }: { headers: Headers; body: Listed } = await ask<Listed>(server, next);
      slugs.push(...body.rows.map(({ ref }) => ref.slug));
      next = /^<\/api\/v1(.*)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    expect([slugs.length, new Set(slugs).size]).toEqual([69, 69]);
  });

  test('the last has no Link', async () => {
    expect((await ask(server, '/agreements')).headers.get('link')).toBeNull();
  });
});

describe('caching', () => {
  test('no shared cache keeps an answer, and an unchanged one is not sent again', async () => {
    const first = await ask(server, '/agreements');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toBe('Authorization, Cookie, Accept-Language');
    const again = await ask(server, '/agreements', { headers: { 'if-none-match': etag } });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, etag]);
    const other = await ask(server, '/actors', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  test('a refusal has no ETag', async () => {
    expect((await ask(server, '/agreements/nowhere')).headers.get('etag')).toBeNull();
  });
});

describe('the OpenAPI document', () => {
  test.each(['en', 'ar'])('is valid OpenAPI 3.1, in %s', async (language) => {
    const { body } = await ask<Record<string, unknown>>(server, `/openapi.json?lang=${language}`);
    const validator = new Validator();
    expect(await validator.validate(structuredClone(body))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('has every route and every download, with its capability', async () => {
    const { body } = await ask<{ paths: Record<string, Record<string, { 'x-capability'?: string }>> }>(server, '/openapi.json');
    const told = routesWithCapabilities()
      .filter(({ path }) => path !== apiBase)
      .map(({ method, path, permission, capability }) => {
        const operation = body.paths[path.slice(apiBase.length)]?.[method];
        return [path, operation !== undefined, permission === undefined || operation?.['x-capability'] === capability];
      });
    expect(told.filter(([, isThere, isRight]) => !isThere || !isRight)).toEqual([]);
  });

  test('says in Arabic what it says in English', async () => {
    type Told = { info: { title: string }; paths: Record<string, { get: { summary: string } }> };
    const { body } = await ask<Told>(server, '/openapi.json', { headers: { 'accept-language': 'ar' } });
    expect([body.info.title, body.paths['/topics']?.get.summary]).toEqual(['واجهة ميثاق', 'الموضوعات، وما في السجل من كل منها']);
  });

  test('every reference in it leads somewhere', async () => {
    const { body } = await ask<{ components: { schemas: Record<string, unknown> } }>(server, '/openapi.json');
    const named = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
    expect([...new Set(named)].filter((name) => body.components.schemas[name] === undefined)).toEqual([]);
  });
});

describe('the reference page', () => {
  const page = (init?: RequestInit) => fetch(`${server.running.apiUrl}${apiBase}/`, init);

  test('needs no script, and nothing from elsewhere', async () => {
    const answer = await page();
    const html = await answer.text();
    const nonce = /<style nonce="([^"]+)">/.exec(html)?.[1];
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(html.match(/<script|<link|<img|src=|https?:\/\/(?!127\.0\.0\.1)/g)).toBeNull();
  });

  test('has a section for every route, and every link on it leads to one', async () => {
    const html = await (await page()).text();
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(routes.filter(({ procedure }) => !ids.has(procedure.replace('.', '-')))).toEqual([]);
  });

  test('is in Arabic, from right to left, for who asks for it', async () => {
    const html = await (await page({ headers: { 'accept-language': 'ar' } })).text();
    expect(/<html lang="([^"]+)" dir="([^"]+)">/.exec(html)?.slice(1)).toEqual(['ar', 'rtl']);
    expect(html).toContain('<h1>واجهة ميثاق</h1>');
  });
});

describe('what is the same for everybody', () => {
  test('the JSON Schemas and the JSON-LD context', async () => {
    const schema = await ask<{ $id: string }>(server, '/schemas/agreement.json');
    expect([schema.body.$id, schema.headers.get('content-type')]).toEqual([
      'https://w3id.org/mithaq/schema/2/agreement.json',
      'application/schema+json',
    ]);
    expect((await ask<{ '@context': object }>(server, '/context.jsonld')).body['@context']).toHaveProperty('mithaq');
    expect((await ask(server, '/schemas/nothing.json')).status).toBe(404);
  });
});

import { randomBytes } from 'node:crypto';
import { localeOf } from '@mithaq/api';
import { type InterfaceLanguage, interfaceLanguages } from '@mithaq/domain';
import { jsonLdContext, jsonSchemas } from '@mithaq/domain/interchange';
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Known } from '../http/known.ts';
import { type OpenApiDocument, openApiDocument } from './document.ts';
import { referencePage } from './page/page.ts';

/** What anybody may keep: it is the same for all, and asked for again to see whether it still holds. */
const forAll = 'public, max-age=300';

/** What says how the API is spoken to: the reference page, the OpenAPI document, the schemas. It tells nothing of what the register holds. */
export function referenceApplication(): Hono<Known> {
  const app = new Hono<Known>();
  const documentIn = documents();
  const schemaIn = schemas();
  app.get('/', (context) => {
    const language = languageOf(context);
    const nonce = randomBytes(16).toString('base64url');
    context.header('content-security-policy', `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`);
    return context.html(referencePage({ language, nonce, origin: new URL(context.req.url).origin, document: documentIn(language) }), 200, {
      'cache-control': 'private, no-store',
      'content-language': language,
    });
  });
  app.get('/openapi.json', etag(), (context) =>
    context.json(documentIn(languageOf(context)), 200, {
      'cache-control': forAll,
      vary: 'Accept-Language',
      'access-control-allow-origin': '*',
    }),
  );
  app.get('/context.jsonld', etag(), (context) =>
    context.body(JSON.stringify({ '@context': jsonLdContext }), 200, { 'content-type': 'application/ld+json', 'cache-control': forAll }),
  );
  app.get('/schemas/:file', etag(), (context) => {
    const schema = schemaIn(context.req.param('file'));
    if (schema === undefined) return context.notFound();
    return context.body(schema, 200, { 'content-type': 'application/schema+json', 'cache-control': forAll });
  });
  return app;
}

/** Making the document takes a while, so it is made once for each language, when somebody asks. */
function documents(): (language: InterfaceLanguage) => OpenApiDocument {
  const made = new Map<InterfaceLanguage, OpenApiDocument>();
  return (language) => {
    const document = made.get(language) ?? openApiDocument(language);
    made.set(language, document);
    return document;
  };
}

/** The same for the schemas. Each is made of JSON already, and written as it stands. */
function schemas(): (file: string) => string | undefined {
  let made: ReadonlyMap<string, string> | undefined;
  return (file) => {
    made ??= new Map(jsonSchemas().map(({ file, schema }) => [file, JSON.stringify(schema)]));
    return made.get(file);
  };
}

/** The language that the address names, else the one that the browser prefers. */
function languageOf(context: Context): InterfaceLanguage {
  const named = context.req.query('lang');
  return interfaceLanguages.find((language) => language === named) ?? localeOf(context.req.header('accept-language'));
}

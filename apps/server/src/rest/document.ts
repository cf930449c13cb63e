import { capabilityOf, exportables, exportFormats, namedSchemas } from '@mithaq/api';
import type { InterfaceLanguage } from '@mithaq/domain';
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverride,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { ErrorAnswer } from './error-answer.ts';
import { parameterWords } from './parameter-words.ts';
import { parametersOf, readParameters } from './parameters.ts';
import { schemasOf } from './procedures.ts';
import { type Route, type Tag, tags } from './route.ts';
import { routes } from './route-table.ts';
import { apiBase, exportNames, permissionOfExport } from './routes.ts';
import { words } from './words.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The API as an OpenAPI 3.1 document, made from the schemas by which it reads and answers; its words in one language. */
export function openApiDocument(language: InterfaceLanguage): OpenApiDocument {
  const { title, intro, access, paging, days, downloads } = words;
  const description = [intro, access, paging, days, downloads].map((text) => text[language]).join('\n\n');
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: title[language],
        version: '1',
        description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: apiBase }],
      tags: Object.entries(tags).map(([name, label]) => ({ name, description: label[language] })),
      components: {
        schemas: { ...namedSchemas, Error: ErrorAnswer },
        responses: { Error: refused },
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: access[language] } },
      },
      paths: pathsIn(language),
    },
    { override: nameIds, outputIdSuffix: '' },
  );
}

/** The id of a record is checked by its form and then branded, which a schema cannot say: it is a text. */
const nameIds: ZodOpenApiOverride = ({ zodSchema, jsonSchema }) => {
  if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'string';
  // What the format says, a pattern need not say again, at ten times the length.
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
};

const refused: ZodOpenApiResponseObject = {
  id: 'Error',
  description: 'Refused: category, code, path, and a message in the language of Accept-Language.',
  content: { 'application/json': { schema: ErrorAnswer } },
};
const refusals = { '4XX': refused, '5XX': refused };

function pathsIn(language: InterfaceLanguage): ZodOpenApiPathsObject {
  const paths = new Map<string, ZodOpenApiPathsObject[string]>();
  for (const route of routes) paths.set(route.path, { ...paths.get(route.path), [route.method]: operationOf(route, language) });
  for (const name of exportNames) paths.set(`/exports/${name}.{format}`, { get: downloadOf(name, language) });
  return Object.fromEntries([...paths, ...staticPaths(language)]);
}

function operationOf(route: Route, language: InterfaceLanguage): ZodOpenApiOperationObject {
  const { method, procedure, tag, summary, raw } = route;
  const { input, output } = schemasOf(procedure);
  const answer = { description: summary[language], content: { 'application/json': { schema: output } } };
  return {
    ...headOf({ id: procedure, tag, summary: summary[language], permission: procedure }),
    ...(method === 'get'
      ? { requestParams: requestParams(route, input, language) }
      : { ...saidBeside(raw, language), requestBody: bodyOf(input, raw) }),
    responses: {
      '200': method === 'get' ? { ...answer, headers: answerHeaders } : answer,
      ...(method === 'get' ? { '304': { description: 'Not modified' } } : {}),
      ...refusals,
    },
  };
}

const answerHeaders = z.object({
  etag: z.string().meta({ description: 'Names this very answer; to be sent as If-None-Match.' }),
  link: z.string().optional().meta({ description: 'The address of the next page of a list, as rel="next".' }),
});

interface Head {
  readonly id: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly permission: string;
}

function headOf({ id, tag, summary, permission }: Head) {
  const capability = capabilityOf(permission);
  const bearer = { bearer: [] };
  return {
    operationId: id.replaceAll(/\.(\w)/g, (_dot, letter: string) => letter.toUpperCase()),
    tags: [tag],
    summary,
    security: capability === 'open' || capability === 'read' ? [{}, bearer] : [bearer],
    'x-capability': capability,
  };
}

/** What is said in the address where the body is a file. */
function saidBeside(raw: Route['raw'], language: InterfaceLanguage) {
  const names = raw?.parameters ?? [];
  const shape = Object.fromEntries(names.map((name) => [name, described(z.string().optional(), name, { language })]));
  return names.length === 0 ? {} : { requestParams: { query: z.object(shape) } };
}

function bodyOf(input: z.ZodObject, raw: Route['raw']) {
  const files = (raw?.mediaTypes ?? []).map((type) => [type, { schema: z.string() }]);
  return { required: true, content: { 'application/json': { schema: input }, ...Object.fromEntries(files) } };
}

function requestParams({ path, example = {} }: Pick<Route, 'path' | 'example'>, input: z.ZodObject, language: InterfaceLanguage) {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const values = readParameters(parametersOf(input), new Map(Object.entries(example).map(([name, text]) => [name, [text]])));
  const shown = Object.entries(input.shape).map(
    ([name, schema]) => [name, described(typed(schema), name, { language, example: values[name] })] as const,
  );
  return {
    path: z.object(Object.fromEntries(shown.filter(([name]) => inPath.has(name)))),
    query: z.object(Object.fromEntries(shown.filter(([name]) => !inPath.has(name)))),
  };
}

function described(schema: z.ZodType, name: string, { language, example }: { language: InterfaceLanguage; example?: unknown }): z.ZodType {
  const description = parameterWords[name]?.[language];
  return schema.meta({
    param: { ...(description === undefined ? {} : { description }), ...(example === undefined ? {} : { example }) },
  });
}

function typed(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new RangeError('a schema of another library has no parameter');
}

function downloadOf(name: (typeof exportNames)[number], language: InterfaceLanguage): ZodOpenApiOperationObject {
  const { label, formats, filter } = exportables[name];
  const format = z.enum(formats).meta({ description: formats.map((one) => `${one}: ${exportFormats[one].label[language]}`).join('\n') });
  const contents = formats.map((one) => [exportFormats[one].mediaType, { schema: z.string() }]);
  const permission = permissionOfExport(name);
  return {
    ...headOf({ id: permission, tag: 'downloads', summary: label[language], permission }),
    requestParams: { path: z.object({ format }), query: requestParams({ path: '' }, filter, language).query },
    responses: { '200': { description: label[language], content: Object.fromEntries(contents) }, ...refusals },
  };
}

function staticPaths(language: InterfaceLanguage): [string, ZodOpenApiPathsObject[string]][] {
  const open = (operationId: string, summary: string, mediaType: string): ZodOpenApiOperationObject => ({
    operationId,
    tags: ['register'],
    summary,
    security: [{}],
    responses: { '200': { description: summary, content: { [mediaType]: { schema: z.looseObject({}) } } }, ...refusals },
  });
  const schemas = open('schemas', language === 'ar' ? 'مخطط JSON لسجل' : 'The JSON Schema of a record', 'application/schema+json');
  return [
    ['/openapi.json', { get: open('openapi', words.document[language], 'application/vnd.oai.openapi+json') }],
    ['/context.jsonld', { get: open('context', language === 'ar' ? 'سياق JSON-LD' : 'The JSON-LD context', 'application/ld+json') }],
    [
      '/schemas/{file}',
      { get: { ...schemas, requestParams: { path: z.object({ file: z.string().meta({ param: { example: 'agreement.json' } }) }) } } },
    ],
  ];
}

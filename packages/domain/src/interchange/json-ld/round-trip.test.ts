import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Register } from '../../register.ts';
import { recordKinds } from '../../registry.ts';
import { anyLooseStatement, anyRecordOf, anyRegister, anyStatement } from '../../testing/arbitrary-records.ts';
import { jsonLdContext } from './context.ts';
import { defaultBase } from './namespaces.ts';
import { fromJsonLd } from './read.ts';
import { toJsonLd } from './write.ts';

/** The standard processor, in safe mode: it fails where it would drop anything, and where it would read the network. */
const options = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`the network was asked for ${url}`)),
};

/** What a processor makes of a document: every term as its IRI, and then as our terms again. */
async function throughProcessor(document: object): Promise<unknown> {
  const context = Object(document)['@context'];
  return jsonld.compact(await jsonld.expand(Object(document), options), context, options);
}

/** As a file has it. */
const throughText = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

async function expectRoundTrip(input: Parameters<typeof toJsonLd>[0], expected: Register): Promise<void> {
  const document = toJsonLd(input);
  expect(fromJsonLd(throughText(document))).toEqual(expected);
  expect(fromJsonLd(await throughProcessor(document))).toEqual(expected);
}

describe('what is written is read back just so, before and after a processor expanded and compacted it', () => {
  test.each(recordKinds)('any %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyRecordOf(kind), (record) => expectRoundTrip(record, { records: [record], statements: [] })),
      { numRuns: 40 },
    );
  });

  test.each([
    ['statement', anyStatement],
    ['statement of any value', anyLooseStatement],
  ])('any %s', async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, (statement) => expectRoundTrip(statement, { records: [], statements: [statement] })),
      { numRuns: 60 },
    );
  });

  test('any register, its records and statements in their order', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, (register) => expectRoundTrip(register, register)),
      { numRuns: 10 },
    );
  });

  test('an empty register', () => expectRoundTrip({ records: [], statements: [] }, { records: [], statements: [] }));
});

test('a processor expands every key of a document, and states it all as N-Quads', async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, async (register) => {
      const quads = String(await jsonld.toRDF(Object(toJsonLd(register)), { ...options, format: 'application/n-quads' }));
      for (const { id } of [...register.records, ...register.statements]) expect(quads).toContain(`<${defaultBase}${id}> <http`);
      expect(quads).not.toMatch(/<(?:mithaq|schema|prov|oa|code|wd):/);
    }),
    { numRuns: 10 },
  );
});

test('a document whose context is a list, a reference under another base, and full IRIs: read all the same', async () => {
  const [actor] = fc.sample(anyRecordOf('actor'), { numRuns: 1, seed: 1 });
  const [office] = fc.sample(anyRecordOf('office'), { numRuns: 1, seed: 1 });
  const records = [actor, office].filter((record) => record !== undefined);
  const document = toJsonLd({ records, statements: [] }, { base: 'https://register.example/سجل/' });
  const expanded = await jsonld.expand(Object(document), options);
  const withoutBase = await jsonld.compact(expanded, Object(jsonLdContext), options);
  expect(JSON.stringify(withoutBase)).toContain(`https://register.example/سجل/${actor?.id}`);
  expect(fromJsonLd(withoutBase, { base: 'https://register.example/سجل/', isKnown: () => true }).records).toEqual(records);
});

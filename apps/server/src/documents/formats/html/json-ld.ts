import { z } from 'zod';

/** What schema.org lets an article say of itself, in the forms that it is met in. */
const Name = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const maybeName = Name.optional().catch(undefined);
const Text = z.string().optional().catch(undefined);

const Article = z.looseObject({
  headline: Text,
  name: Text,
  author: z
    .union([Name, z.array(maybeName)])
    .optional()
    .catch(undefined),
  publisher: maybeName,
  datePublished: Text,
  inLanguage: Text,
  url: Text,
  mainEntityOfPage: z
    .union([z.string(), z.looseObject({ '@id': z.string() }).transform((page) => page['@id'])])
    .optional()
    .catch(undefined),
});

/** What the structured data of a page say of the article. */
export interface StructuredArticle {
  readonly headline: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
}

const articleType = /(?:Article|BlogPosting|Report|PressRelease)$/;

/** How many things of one page's structured data are looked at. */
const most = 1_000;

/** The first article among a page's blocks of JSON-LD. A block that cannot be read is passed over. */
export function structuredArticle(page: Document): StructuredArticle | undefined {
  const blocks = Array.from(page.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) => parsed(textContent ?? ''));
  const article = thingsIn(blocks).find(isArticle);
  const { data } = Article.safeParse(article);
  if (data === undefined) return undefined;
  const { headline = data.name, author, publisher, datePublished, inLanguage, url, mainEntityOfPage } = data;
  const authors = [author].flat().filter((name) => name !== undefined);
  return { headline, authors, publisher, published: datePublished, language: inLanguage, url: url ?? mainEntityOfPage };
}

type Thing = Readonly<Record<string, unknown>>;

/** The things of structured data: of an array its members, of a graph its nodes. */
function thingsIn(blocks: readonly unknown[]): readonly Thing[] {
  const things: Thing[] = [];
  const waiting = [...blocks];
  for (let at = 0; at < waiting.length && at < most; at++) {
    const one = waiting[at];
    if (Array.isArray(one)) waiting.push(...one.slice(0, most));
    else if (isThing(one)) {
      things.push(one);
      if ('@graph' in one) waiting.push(one['@graph']);
    }
  }
  return things;
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

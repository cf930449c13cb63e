import { mithaqErrorOf, trpcErrorOf } from '@mithaq/api';
import { errorCodes, errorText, type InterfaceLanguage, MithaqError } from '@mithaq/domain';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { html, raw } from 'hono/html';
import { z } from 'zod';
import type { OpenApiDocument } from '../document.ts';
import { type Tag, tags } from '../route.ts';
import { routes } from '../route-table.ts';
import { apiBase } from '../routes.ts';
import { words } from '../words.ts';
import { type Reader, sectionsOf } from './operations.ts';
import { type Fragment, kindOf, membersOf, Shape } from './shape.ts';
import { style } from './style.ts';

/** What a page needs besides: the nonce that its style is allowed by. */
export interface PageOptions extends Reader {
  readonly nonce: string;
  readonly document: OpenApiDocument;
}

/**
 * The reference as one page of HTML that needs no script: it can be read with any browser, a screen reader, or on paper, and everything
 * on it comes from this server.
 */
export function referencePage(options: PageOptions): Fragment {
  const { language, nonce, document } = options;
  const other: InterfaceLanguage = language === 'ar' ? 'en' : 'ar';
  const answers = answersIn(document);
  const chapters = Object.entries(tags).map(([tag, label]) => ({
    tag,
    label: label[language],
    sections: sectionsOf(tagOf(tag), answers, options),
  }));
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title[language]}</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<a class="skip" href="#contents">${words.skip[language]}</a>
<header>
<h1>${words.title[language]}</h1>
${introduction(language)}
<div class="top"><a href="${apiBase}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage[language]}</a>
<a href="${apiBase}/openapi.json">${words.document[language]}</a></div>
</header>
<main>
<nav id="contents" aria-label="${words.contents[language]}">
${chapters.map(
  ({ label, sections }) =>
    html`<details open><summary>${label}</summary><ul>${sections.map(
      ({ id, heading }) => html`<li><a href="#${id}"><code>${heading}</code></a></li>`,
    )}</ul></details>`,
)}
</nav>
${chapters.map(({ tag, label, sections }) => html`<section aria-labelledby="${tag}"><h2 id="${tag}">${label}</h2>${sections.map(({ body }) => body)}</section>`)}
<section aria-labelledby="errors"><h2 id="errors">${words.errors[language]}</h2><p>${words.errorsIntro[language]}</p>${errorTable(language)}</section>
<section aria-labelledby="schemas"><h2 id="schemas">${words.schemas[language]}</h2>${shapesIn(document)}</section>
</main>
</body>
</html>`;
}

function introduction(language: InterfaceLanguage): readonly Fragment[] {
  const { intro, access, language: languages, paging, days, caching, downloads } = words;
  return [intro, access, languages, paging, days, caching, downloads].map((text) => html`<p>${text[language]}</p>`);
}

function tagOf(name: string): Tag {
  const tag = Object.keys(tags).find((one): one is Tag => one === name);
  if (tag === undefined) throw new RangeError(`no heading: ${name}`);
  return tag;
}

const Operation = z.object({
  responses: z.object({ '200': z.object({ content: z.object({ 'application/json': z.object({ schema: Shape }) }) }) }),
});

/** The schemas of the answers, by the procedures that give them. */
function answersIn({ paths = {} }: OpenApiDocument): ReadonlyMap<string, Shape> {
  return new Map(
    routes.flatMap(({ path, method, procedure }) => {
      const operation = Operation.safeParse(paths[path]?.[method]);
      return operation.success ? [[procedure, operation.data.responses['200'].content['application/json'].schema] as const] : [];
    }),
  );
}

function shapesIn({ components }: OpenApiDocument): readonly Fragment[] {
  const shapes = Object.entries(components?.schemas ?? {}).filter(([name]) => !name.startsWith('_'));
  return shapes
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schema]) => {
      const shape = Shape.parse(schema);
      return html`<details id="${name}"><summary><code>${name}</code></summary>${shapeTable(shape)}</details>`;
    });
}

function shapeTable(shape: Shape): Fragment {
  const members = membersOf(shape);
  if (members.length === 0) return html`<p>${kindOf(shape)}</p>`;
  return html`<table><tbody>${members.map(
    ({ name, shape: member, required }) =>
      html`<tr><th scope="row"><code>${name}${required ? '' : '?'}</code></th><td>${kindOf(member)}</td></tr>`,
  )}</tbody></table>`;
}

function errorTable(language: InterfaceLanguage): Fragment {
  return html`<table><tbody>${errorCodes.map((code) => {
    const error = mithaqErrorOf(new MithaqError(code));
    const status = getHTTPStatusCodeFromError(trpcErrorOf(error));
    return html`<tr><th scope="row"><code>${code}</code></th><td><code>${status} ${error.category}</code></td><td class="said">${errorText(code)[language] ?? ''}</td></tr>`;
  })}</tbody></table>`;
}

import { capabilityLabels, capabilityOf, type Exportable, exportables, exportFormats } from '@mithaq/api';
import type { InterfaceLanguage } from '@mithaq/domain';
import { html } from 'hono/html';
import { z } from 'zod';
import { parameterWords } from '../parameter-words.ts';
import { schemasOf } from '../procedures.ts';
import type { Route, Tag } from '../route.ts';
import { routes } from '../route-table.ts';
import { apiBase, exportNames, permissionOfExport } from '../routes.ts';
import { words } from '../words.ts';
import { type Fragment, kindOf, membersOf, Shape } from './shape.ts';

/** What the page is written for: a language, and the address that examples are asked at. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly origin: string;
}

/** One operation as a section of the page, with what the table of contents calls it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Fragment;
}

/** The sections under one heading. `answers` are the schemas of the answers, by the operation's id. */
export function sectionsOf(tag: Tag, answers: ReadonlyMap<string, Shape>, reader: Reader): readonly Section[] {
  const own = routes.filter((route) => route.tag === tag).map((route) => sectionOf(route, answers.get(route.procedure), reader));
  return tag === 'downloads' ? exportNames.map((name) => downloadSection(name, reader)) : own;
}

function sectionOf(route: Route, answer: Shape | undefined, reader: Reader): Section {
  const { method, path, procedure, summary, example } = route;
  const { language } = reader;
  const input = Shape.parse(z.toJSONSchema(schemasOf(procedure).input, { io: 'input', unrepresentable: 'any' }));
  const heading = `${method.toUpperCase()} ${path}`;
  const id = procedure.replace('.', '-');
  const title = method === 'get' ? words.parameters : words.body;
  const body = html`<article id="${id}">
    <h3><code>${heading}</code></h3>
    <p>${summary[language]}</p><p class="said">${words.needs[language]}: ${capabilityLabels[capabilityOf(procedure)][language]}</p>
    ${membersOf(input).length > 0 ? parameterTable(input, title[language], language) : ''}
    ${answer === undefined ? '' : html`<p>${words.answer[language]}: ${kindOf(answer)}</p>`}
    ${example === undefined || method !== 'get' ? '' : exampleOf(addressOf(path, example), reader)}
  </article>`;
  return { id, heading, body };
}

function parameterTable(input: Shape, title: string, language: InterfaceLanguage): Fragment {
  const rows = membersOf(input).map(
    ({ name, shape, required }) => html`<tr>
      <th scope="row"><code>${name}</code>${required ? html` <span class="mark">${words.required[language]}</span>` : ''}</th>
      <td>${kindOf(shape)}</td>
      <td class="said">${parameterWords[name]?.[language] ?? ''}</td>
    </tr>`,
  );
  return html`<table><caption>${title}</caption><tbody>${rows}</tbody></table>`;
}

/** An address with its parameters filled in: those of the path in it, the rest behind it. */
export function addressOf(path: string, parameters: Readonly<Record<string, string>>): string {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(parameters[name] ?? ''));
  const query = new URLSearchParams(Object.entries(parameters).filter(([name]) => !inPath.has(name))).toString();
  return apiBase + filled + (query === '' ? '' : `?${query}`);
}

function exampleOf(address: string, { language, origin }: Reader): Fragment {
  return html`<pre tabindex="0">curl '${origin}${address}'</pre><p><a href="${address}">${words.try[language]}</a></p>`;
}

function downloadSection(name: (typeof exportNames)[number], reader: Reader): Section {
  const { language } = reader;
  const { label, formats, filter, example = {} }: Exportable = exportables[name];
  const path = `/exports/${name}.{format}`;
  const input = Shape.parse(z.toJSONSchema(filter, { io: 'input', unrepresentable: 'any' }));
  const id = permissionOfExport(name).replace('.', '-');
  const body = html`<article id="${id}">
    <h3><code>GET ${path}</code></h3>
    <p>${label[language]}</p><p class="said">${words.needs[language]}: ${capabilityLabels[capabilityOf(permissionOfExport(name))][language]}</p>
    <table><caption>${words.formats[language]}</caption><tbody>${formats.map(
      (format) => html`<tr>
        <th scope="row"><a href="${addressOf(`/exports/${name}.${format}`, example)}"><code>${format}</code></a></th>
        <td class="said">${exportFormats[format].label[language]}</td>
      </tr>`,
    )}</tbody></table>
    ${membersOf(input).length > 0 ? parameterTable(input, words.parameters[language], language) : ''}
  </article>`;
  return { id, heading: `GET ${path}`, body };
}

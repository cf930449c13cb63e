import { createRequire } from 'node:module';

/** Citation.js has CommonJS plugins that add themselves to its core; one of them has no declarations. */
interface CitationJs {
  readonly Cite: new (data: unknown) => { readonly data: readonly Readonly<Record<string, unknown>>[] };
}

const require = createRequire(import.meta.url);
const core: CitationJs = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** What Citation.js 0.8.2 reads from a BibTeX or RIS file, or makes of CSL-JSON, without its own record of how it did. */
export function readByCitationJs(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  return new core.Cite(data).data.map(({ _graph, ...item }) => item);
}

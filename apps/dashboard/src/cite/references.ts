import 'server-only';
import type { ReferenceAnswer, ReferenceFormat } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import { origin } from '../address/origin.ts';
import type { Query } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { ask } from '../register/ask.ts';
import { citeRequest } from './cite-request.ts';

/** What an address of the page that cites asks for; nothing where it names nothing. */
export async function references(locale: Locale, query: Query): Promise<Answer<ReferenceAnswer> | undefined> {
  const request = citeRequest(query);
  if (request === undefined) return undefined;
  const base = (await origin()).href;
  return ask(locale, (client) => client.citations.cite.query({ ...request, base }));
}

/** A reference in one format, and what the format is called. */
export interface Formatted {
  readonly format: ReferenceFormat;
  readonly label: string;
  readonly text: string;
}

const keys = { text: 'text', bib: 'bib', ris: 'ris', 'csl.json': 'csl' } as const satisfies Record<ReferenceFormat, string>;

/** The references of an answer, each with the name of its format. */
export async function formatted(locale: Locale, { formats }: ReferenceAnswer): Promise<Formatted[]> {
  const t = await getTranslations({ locale, namespace: 'cite.formats' });
  return formats.map(({ format, text }) => ({ format, label: t(keys[format]), text }));
}

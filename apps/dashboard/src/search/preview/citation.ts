import 'server-only';
import { origin } from '../../address/origin.ts';
import { answerTo } from '../../register/ask.ts';
import { plainWords } from '../phrase.ts';
import type { Telling } from '../telling.ts';
import type { Preview } from './shown-preview.ts';

/** What is copied to cite what a preview shows: the register's own reference in words; of a topic, which has none, its name and address. */
export async function citationOf({ record, title, href }: Preview, { locale, t }: Telling): Promise<string> {
  const here = await origin();
  const base = new URL(here).origin;
  const answer = record === undefined ? undefined : await answerTo(locale, (client) => client.citations.cite.query({ record, base }));
  const reference = answer?.failure ? undefined : answer?.value.formats.find(({ format }) => format === 'text')?.text;
  return reference ?? t('preview.citation', { title: plainWords(title), address: href === undefined ? base : new URL(href, here).href });
}

import type { CitationView, MithaqClient } from '@mithaq/client';
import type { Locale } from '../i18n/routing.ts';

/** What is cited: a record by its id; or one value of it, by all the statements that say it; or one passage of it. */
export interface CiteWanted {
  readonly record: string;
  readonly statements?: readonly string[];
  readonly passage?: Pick<CitationView, 'source' | 'start' | 'end'>;
}

/** What the register is asked for the references of something. */
export type CiteQuestion = Parameters<MithaqClient['citations']['cite']['query']>[0];

/** The address of the page that cites something. It names nothing that the register could not check: no words, no titles. */
export function citeAddress({ record, statements = [], passage }: CiteWanted, locale: Locale): string {
  const query = new URLSearchParams([
    ['of', record],
    ...statements.map((id): [string, string] => ['statement', id]),
    ...(passage
      ? ([
          ['source', passage.source.slug],
          ['at', `${passage.start}-${passage.end}`],
        ] satisfies [string, string][])
      : []),
  ]);
  return `/${locale}/cite?${query}`;
}

/**
 * What an address that cites asks of the register, as it stands there: the register refuses what is none. Read without schemas, for the browser;
 * nothing where it names no record.
 */
export function citeQuestion(query: URLSearchParams): Omit<CiteQuestion, 'base'> | undefined {
  const [record, source] = [query.get('of'), query.get('source')];
  if (record === null) return undefined;
  const statements = query.getAll('statement');
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get('at') ?? '') ?? [];
  return {
    record,
    ...(statements.length > 0 ? { statements } : {}),
    ...(source !== null && start !== undefined && end !== undefined ? { source, start: Number(start), end: Number(end) } : {}),
  };
}

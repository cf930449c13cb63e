import type { ExportFormat, ExportName } from '@mithaq/api';
import { TRPCClientError } from '@trpc/client';
import type { MithaqClient } from '../client.ts';
import { refusalOf } from '../failure.ts';
import { addressOf, headersOf, type ServerOptions } from '../server.ts';
import { fileNameIn } from './file-name.ts';

/** What a list may be asked for. */
type Asked<List extends keyof MithaqClient> = MithaqClient[List] extends { list: { query: (input?: infer Input) => unknown } }
  ? NonNullable<Input>
  : never;

type Unpaged<List extends keyof MithaqClient> = Omit<Asked<List>, 'limit' | 'cursor' | 'order' | 'sort' | 'waiting' | 'knownOn' | 'view'>;

/** The filters of each download: those of the list of the same name, without what pages it. */
export interface DownloadFilters {
  readonly register: Nothing;
  readonly agreements: Unpaged<'agreements'>;
  /** One agreement, by its id or slug, with what belongs to it. */
  readonly agreement: { readonly key: string };
  readonly clauses: Unpaged<'clauses'>;
  readonly actors: Unpaged<'actors'>;
  readonly events: Unpaged<'events'>;
  /** What was announced and not surely done, or with another outcome, as of a day. */
  readonly announced: Omit<NonNullable<Parameters<MithaqClient['events']['announced']['query']>[0]>, 'limit' | 'cursor'>;
  readonly sources: Unpaged<'sources'>;
  /** Points on which sources differ. */
  readonly disputes: Unpaged<'disputes'>;
  readonly places: Unpaged<'places'>;
  readonly offices: Nothing;
  readonly tenures: Nothing;
  readonly recognitions: Nothing;
  readonly statements: Nothing;
}
type Nothing = Readonly<Record<string, never>>;

/** What is to be downloaded. */
export interface DownloadRequest<Name extends ExportName = ExportName> {
  readonly name: Name;
  /** The ending of the file. Not every name comes in every format: `not-found` for one that does not. */
  readonly format: ExportFormat;
  readonly filter?: DownloadFilters[Name];
  /** Aborts the download, also while its body is read. */
  readonly signal?: AbortSignal;
}

/** A download that has begun. */
export interface Download {
  /** What the server calls the file, in the language that was asked for. */
  readonly fileName: string;
  readonly mediaType: string;
  /** The bytes as they come. Whoever leaves off reading cancels it: a download that stands still is cut off. */
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * Downloads a part of the register as a file, in one of the formats of the domain. Nothing is asked again: what was read of a file that
 * broke off is for the caller to throw away.
 * @throws what `failureOf` and `mithaqErrorOf` read
 */
export async function download<Name extends ExportName>(server: ServerOptions, wanted: DownloadRequest<Name>): Promise<Download> {
  const ask = server.fetch ?? fetch;
  const { signal } = wanted;
  const sent = { headers: headersOf(server), ...(signal === undefined ? {} : { signal }) };
  const answer = await ask(addressOf(server, pathOf(wanted)), sent).catch((fault: unknown) => {
    throw TRPCClientError.from(fault instanceof Error ? fault : new Error('No answer', { cause: fault }));
  });
  if (!answer.ok || answer.body === null) throw refusalOf(await errorIn(answer), answer);
  return {
    fileName: fileNameIn(answer.headers.get('content-disposition')) ?? `mithaq-${wanted.name}.${wanted.format}`,
    mediaType: answer.headers.get('content-type') ?? 'application/octet-stream',
    body: answer.body,
  };
}

function pathOf({ name, format, filter = {} }: DownloadRequest): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) parameters.append(key, String(one));
  }
  const query = parameters.toString();
  return `/api/v1/exports/${name}.${format}${query === '' ? '' : `?${query}`}`;
}

async function errorIn(answer: Response): Promise<unknown> {
  const body: unknown = await answer.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
}

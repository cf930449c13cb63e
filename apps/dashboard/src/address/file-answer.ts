import type { Failure } from '@mithaq/client';

/** A file that is written when it is asked for. */
export interface WrittenFile {
  readonly type: string;
  /** Written only where the reader's copy is not right any more; `undefined` where it cannot be written now. */
  readonly body: () => Promise<string | Uint8Array<ArrayBuffer> | undefined>;
  /** Tells one state of the file from another; without quotes. */
  readonly tag: string;
  readonly cacheControl: string;
  readonly modified?: Date | undefined;
}

/** The answer with a file, or that the reader's copy is still right (RFC 9110 13.1): a tag goes before a date. */
export async function fileAnswer(request: Request, { type, body, tag, cacheControl, modified }: WrittenFile): Promise<Response> {
  const etag = `"${tag}"`;
  const headers = new Headers({ etag, 'cache-control': cacheControl });
  if (modified) headers.set('last-modified', modified.toUTCString());
  if (isHeld(request.headers, { etag, modified })) return new Response(null, { status: 304, headers });
  const written = await body();
  if (written === undefined) return new Response('Too much is asked for at once.', { status: 503, headers: { 'retry-after': '5' } });
  headers.set('content-type', type);
  return new Response(written, { headers });
}

function isHeld(asked: Headers, { etag, modified }: { etag: string; modified: Date | undefined }): boolean {
  const held = asked.get('if-none-match');
  if (held !== null) return held.split(',').some((each) => ['*', etag, `W/${etag}`].includes(each.trim()));
  const since = Date.parse(asked.get('if-modified-since') ?? '');
  return modified !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

/** What is answered in place of a file that the register would not give what it is made of. */
export function noFile(failure: Failure): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  if (failure.unreachable)
    return new Response('The register does not answer.', { status: 503, headers: { ...headers, 'retry-after': '30' } });
  const isMissing = failure.category === 'not-found' || failure.category === 'invalid';
  return new Response(isMissing ? 'Nothing is here.' : 'Not for everybody.', { status: isMissing ? 404 : 403, headers });
}

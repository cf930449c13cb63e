import { languageParameter } from '../downloads/download-address.ts';

/** What the server is asked where a browser asks for a download: with the reader's cookies, and its language, which the address tells: a link has no header of its own. */
export function exportRequest(request: Request, file: string): Request {
  const asked = new URL(request.url);
  const headers = new Headers(request.headers);
  const language = asked.searchParams.get(languageParameter);
  asked.searchParams.delete(languageParameter);
  if (language !== null) headers.set('accept-language', language);
  asked.pathname = `/api/v1/exports/${encodeURIComponent(file)}`;
  // Whoever asks for the head alone reads no body: the server would keep one of its few places for it.
  return new Request(asked, { method: request.method, headers, signal: request.signal });
}

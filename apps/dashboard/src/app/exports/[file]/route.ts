import { languageParameter } from '../../../downloads/download-address.ts';
import { passThrough } from '../../../upstream/pass-through.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  params: Promise<{ file: string }>;
}

/** A download, with the reader's cookies. Its language is told by the address, for a link has no header of its own. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const { file } = await params;
  const asked = new URL(request.url);
  const headers = new Headers(request.headers);
  const language = asked.searchParams.get(languageParameter);
  asked.searchParams.delete(languageParameter);
  if (language !== null) headers.set('accept-language', language);
  asked.pathname = `/api/v1/exports/${encodeURIComponent(file)}`;
  return passThrough(new Request(asked, { headers, signal: request.signal }));
}

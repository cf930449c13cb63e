import { createHash } from 'node:crypto';
import { jsonLdContext } from '@mithaq/domain/interchange';
import { fileAnswer } from '../../address/file-answer.ts';

const context = JSON.stringify({ '@context': jsonLdContext });
const tag = createHash('sha256').update(context).digest('base64url').slice(0, 12);

/** The context of the records in pages, for whoever reads them as JSON-LD, from whatever site. */
export async function GET(request: Request): Promise<Response> {
  const answer = await fileAnswer(request, {
    type: 'application/ld+json',
    body: async () => context,
    tag,
    cacheControl: 'public, max-age=86400',
  });
  answer.headers.set('access-control-allow-origin', '*');
  return answer;
}

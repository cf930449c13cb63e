import { z } from 'zod';

const Paged = z.object({ next: z.string() });

/** The `Link` header (RFC 8288) to the page after this one, as an address of its own; nothing where this is the last. */
export function nextLink(request: Request, answer: unknown): string | undefined {
  const paged = Paged.safeParse(answer);
  if (!paged.success) return undefined;
  const url = new URL(request.url);
  url.searchParams.set('cursor', paged.data.next);
  return `<${url.pathname}${url.search}>; rel="next"`;
}

import { localeOf } from '../../../../i18n/locale-of.ts';
import { found } from '../../../../search/found.ts';
import { plainAnswer } from '../../../../search/plain-answer.ts';
import { shownAnswer } from '../../../../search/shown-answer.ts';
import { tellingIn } from '../../../../search/telling.ts';

interface Parts {
  params: Promise<{ locale: string }>;
}

/** Hits of each group while all kinds are asked for as one types. */
const each = 6;

/** What words mean, as one types them: the hits in the reader's words, for the palette. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const locale = localeOf((await params).locale);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const [answer, telling] = await Promise.all([found(locale, query, { limit: each, facets: false }), tellingIn(locale)]);
  return plainAnswer(answer.failure ? answer : { value: shownAnswer(answer.value, telling) });
}

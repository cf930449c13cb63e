import { localeOf } from '../../../../i18n/locale-of.ts';
import { plainAnswer } from '../../../../search/plain-answer.ts';
import { citationOf } from '../../../../search/preview/citation.ts';
import { previewAt } from '../../../../search/preview/preview-of.ts';
import type { CitedPreview } from '../../../../search/preview/shown-preview.ts';
import { tellingIn } from '../../../../search/telling.ts';

interface Parts {
  params: Promise<{ locale: string }>;
}

/** What a hit leads to, at a glance, in the reader's words, with what is copied to cite it. `hit` is the key of the hit. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const locale = localeOf((await params).locale);
  const hit = new URL(request.url).searchParams.get('hit') ?? '';
  const telling = await tellingIn(locale);
  const answer = await previewAt(hit, telling);
  if (answer.failure || answer.value === null) return plainAnswer(answer);
  return plainAnswer({ value: { ...answer.value, citation: await citationOf(answer.value, telling) } satisfies CitedPreview });
}

import { localeOf } from '../../../../../../i18n/locale-of.ts';
import { cardAnswer } from '../../../../../../share/card/card-answer.ts';
import { publicFace } from '../../../../../../share/public-faces.ts';

interface Parts {
  params: Promise<{ locale: string; slug: string; file: string }>;
}

export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const { locale, slug, file } = await params;
  return cardAnswer(request, { file, answer: await publicFace('office', { locale: localeOf(locale), key: slug }) });
}

import { localeOf } from '../../../../../../i18n/locale-of.ts';
import { cardAnswer } from '../../../../../../share/card/card-answer.ts';
import { publicTopicFace } from '../../../../../../share/public-faces.ts';

interface Parts {
  params: Promise<{ locale: string; code: string; file: string }>;
}

export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const { locale, code, file } = await params;
  const answer = await publicTopicFace({ locale: localeOf(locale), key: code });
  return answer ? cardAnswer(request, { file, answer }) : new Response('Nothing is here.', { status: 404 });
}

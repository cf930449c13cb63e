import { localeOf } from '../../../../i18n/locale-of.ts';
import { messagesOf } from '../../../../i18n/messages.ts';
import { sheetOf } from '../../../../keys/sheet-of.ts';

interface Parts {
  params: Promise<{ locale: string }>;
}

/** The sheet of keys, for the dialog that `?` opens. */
export async function GET(_request: Request, { params }: Parts): Promise<Response> {
  const sheet = sheetOf(messagesOf(localeOf((await params).locale)).keys);
  return Response.json(sheet, { headers: { 'cache-control': 'private, max-age=300' } });
}

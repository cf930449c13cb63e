import { tagOf } from '../i18n/reader-locale.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';

/** A moment by the clock of whoever typed: it happened on this device. */
export function TypedAt({ at }: { at: string }) {
  const locale = useReaderLocale();
  const format = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}

import type { MergeView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

/** Which record is joined with which, when, and by whom. The one that went has no page of its own. */
export function JoinedWords({ of: { absorbed, into, by, at } }: { of: MergeView }) {
  const t = useTranslations('merging.joined');
  const locale = useReaderLocale();
  return t.rich(by === undefined ? 'byRegister' : 'by', {
    absorbed: () => <Text of={absorbed.label} />,
    into: () => <RefLink to={into} />,
    name: () => <bdi>{by}</bdi>,
    time: () => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>,
  });
}

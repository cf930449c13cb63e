import type { SourceRef } from '@mithaq/client';
import { pickText, sourceTypes } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import { dayThatTells } from './day-that-tells.ts';

interface Parts {
  source: SourceRef;
  /** The sources that are named beside it. */
  among: readonly SourceRef[];
}

/** Who publishes a source; where nobody is named, what it is and of which day, or, where that tells too little, our own caption. */
export function Giver({ source, among }: Parts) {
  const t = useTranslations('passages');
  const locale = useLocale();
  const inWords = useDateWords('noun');
  if (source.publisher) return <Text of={source.publisher} />;
  const day = dayThatTells(source, among);
  if (day === undefined) return t.rich('noPublisher', { source: () => <Text of={source.label} /> });
  return <bdi>{t('unnamed', { type: pickText(sourceTypes.label(source.type), locale).text, date: inWords(day) })}</bdi>;
}

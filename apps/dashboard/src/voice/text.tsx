import { pickText } from '@mithaq/domain';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';

/** Text by language, as the views carry it. Empty for a record without words of its own. */
export type Texts = Readonly<Record<string, string>>;

/** Words of the register's own, in the reader's language where there are any, isolated and marked where they are in another. */
export function Text({ of }: { of: Texts }) {
  const locale = useLocale();
  const { text, language } = pickText(of, locale);
  if (language.split('-')[0] === locale) return <bdi>{text}</bdi>;
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  );
}

import { pickText } from '@mithaq/domain';
import { Fragment, type ReactNode } from 'react';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { runsOf } from './runs.ts';

/** Text by language, as the views carry it. Empty for a record without words of its own. */
export type Texts = Readonly<Record<string, string>>;

/** Words of the register's own, in the reader's language where there are any, isolated and marked where they are in another. */
export function Text({ of }: { of: Texts }) {
  const locale = useLocale();
  const { text, language } = pickText(of, locale);
  const direction = directionOf(language);
  const words = isolated(text, direction);
  if (language.split('-')[0] === locale) return <bdi>{words}</bdi>;
  return (
    <bdi lang={language} dir={direction}>
      {words}
    </bdi>
  );
}

/** Words, with each name of the other direction among them kept to itself. */
function isolated(text: string, direction: ReturnType<typeof directionOf>): ReactNode {
  const runs = runsOf(text, direction);
  if (runs.length < 2) return text;
  // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have no identity but their place.
  return runs.map((run, place) => (run.isAgainst ? <bdi key={place}>{run.text}</bdi> : <Fragment key={place}>{run.text}</Fragment>));
}

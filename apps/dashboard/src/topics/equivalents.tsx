import type { TermView } from '@mithaq/client';
import { codeLists, MatchKind, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './topics.module.css';

/** What a topic is called in other lists, and how near that comes. */
export function Equivalents({ of: { crosswalk = {} } }: { of: TermView }) {
  const t = useTranslations('topics');
  const entries = Object.entries(crosswalk).flatMap(([list, matches]) => matches.map((match) => ({ list, ...match })));
  if (entries.length === 0) return null;
  return (
    <ul className={styles.equivalents}>
      {entries.map(({ list, code, match }) => (
        <li key={`${list} ${code}`}>
          {t.rich('equivalent', {
            list: () => <ListName list={list} />,
            code: () => (
              <bdi lang="en" className={styles.code}>
                {code}
              </bdi>
            ),
            match: t(`match.${MatchKind.parse(match)}`),
          })}
        </li>
      ))}
    </ul>
  );
}

/** A list by its short name, and whole for whoever asks. */
function ListName({ list }: { list: string }) {
  const locale = useLocale();
  const known = codeLists.find(({ id }) => id === list);
  if (!known) return <bdi>{list}</bdi>;
  return (
    <a href={known.url} rel="external" title={pickText(known.name, locale).text}>
      <bdi lang="en">{shortNames[list] ?? list}</bdi>
    </a>
  );
}

const shortNames: Readonly<Record<string, string>> = { dcad: 'DCAD', pax: 'PA-X' };

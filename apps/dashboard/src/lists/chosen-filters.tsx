import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { Link } from '../navigation/link.ts';
import { ChosenWords } from './chosen-words.tsx';
import { chosenIn, type Field } from './field.ts';
import styles from './filters.module.css';
import { toFirst } from './list-place.ts';

interface Parts {
  path: string;
  query: Query;
  fields: readonly Field[];
}

/** The filters that are set, in words; each leads to the list without it. */
export function ChosenFilters({ path, query, fields }: Parts) {
  const t = useTranslations('lists');
  const chosen = chosenIn(fields);
  if (chosen.length === 0) return null;
  const without = (names: readonly string[]) =>
    `${path}${withChanges(query, { ...toFirst, ...Object.fromEntries(names.map((name) => [name, undefined])) })}`;
  return (
    <ul className={styles.chosen} aria-label={t('chosen')}>
      {chosen.map((each) => (
        <li key={each.name}>
          <span className="quiet">{each.label}</span>
          <Link href={without([each.name])} data-lift={each.name}>
            <ChosenWords of={each} className="strong" />
            <span className="heard"> {t('lift')}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={without(chosen.map(({ name }) => name))}>{t('clear')}</Link>
      </li>
    </ul>
  );
}

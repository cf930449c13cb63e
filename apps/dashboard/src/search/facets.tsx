import { useTranslations } from 'next-intl';
import { one, type Query, withChanges } from '../address/query.ts';
import controls from '../controls/controls.module.css';
import { getPathname } from '../i18n/get-pathname.ts';
import type { Locale } from '../i18n/routing.ts';
import { Link } from '../navigation/link.ts';
import { narrowing } from './asking.ts';
import type { FacetChoice, FacetChoices } from './facet-choices.ts';
import styles from './facets.module.css';
import { plainWords } from './phrase.ts';
import { PhraseView } from './phrase-view.tsx';

interface Parts {
  facets: readonly FacetChoices[];
  capped: boolean;
  query: Query;
  locale: Locale;
}

/** By what a search can be narrowed: links that say how much each leaves, and the years. They live in the address. */
export function Facets({ facets, capped, query, locale }: Parts) {
  const t = useTranslations('search.narrow');
  const all = useTranslations('search');
  const narrowed = narrowing.some((name) => name !== 'kind' && one(query, name) !== undefined);
  return (
    <details className={styles['facets']} open={narrowed || undefined}>
      <summary>{t('title')}</summary>
      <div className={styles['groups']}>
        {narrowed && (
          <p>
            <Link href={`/search${withChanges(query, without(query))}`}>{t('clear')}</Link>
          </p>
        )}
        <Years query={query} locale={locale} />
        {facets.map((facet) => (
          <FacetGroup key={facet.facet} of={facet} />
        ))}
        {capped && <p className={styles['note']}>{all('capped')}</p>}
      </div>
    </details>
  );
}

/** What leaves the words and the kind alone. */
function without(query: Query): Readonly<Record<string, undefined>> {
  return Object.fromEntries(Object.keys(query).flatMap((name) => (name === 'q' || name === 'kind' ? [] : [[name, undefined]])));
}

/** So many values of a facet are shown before the rest is asked for. */
const firstShown = 6;

function FacetGroup({ of: { facet, label, choices } }: { of: FacetChoices }) {
  const t = useTranslations('search.preview');
  const rest = choices.slice(firstShown);
  return (
    <section aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`} className={styles['label']}>
        {label}
      </h2>
      <Choices of={choices.slice(0, firstShown)} />
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{t('more', { count: rest.length })}</summary>
          <Choices of={rest} />
        </details>
      )}
    </section>
  );
}

function Choices({ of }: { of: readonly FacetChoice[] }) {
  return (
    <ul>
      {of.map((choice) => (
        <li key={choice.value}>
          <Choice of={choice} />
        </li>
      ))}
    </ul>
  );
}

function Choice({ of: { label, count, chosen, href } }: { of: FacetChoice }) {
  const t = useTranslations('search.narrow');
  return (
    <Link
      href={href}
      className={styles['choice']}
      data-chosen={chosen || undefined}
      aria-label={chosen ? t('drop', { value: plainWords(label) }) : undefined}
    >
      <PhraseView of={label} />
      {chosen ? <span aria-hidden="true">×</span> : <span className="num">{count}</span>}
    </Link>
  );
}

/** The first and the last year, as a plain form that keeps the rest of the address. */
function Years({ query, locale }: Pick<Parts, 'query' | 'locale'>) {
  const t = useTranslations('search.narrow');
  const kept = ['q', ...narrowing].filter((name) => name !== 'from' && name !== 'to');
  return (
    <form action={getPathname({ href: '/search', locale })} className={styles['years']}>
      {kept.map((name) => {
        const value = one(query, name);
        return value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />;
      })}
      <YearField name="from" label={t('from')} value={one(query, 'from')} />
      <YearField name="to" label={t('to')} value={one(query, 'to')} />
      <button type="submit" className={controls['button']}>
        {t('apply')}
      </button>
    </form>
  );
}

function YearField({ name, label, value }: { name: 'from' | 'to'; label: string; value: string | undefined }) {
  return (
    <span className={controls['field']}>
      <label htmlFor={`year-${name}`}>{label}</label>
      <input
        key={value}
        id={`year-${name}`}
        name={name}
        inputMode="numeric"
        maxLength={4}
        size={5}
        autoComplete="off"
        defaultValue={value}
        className={`${controls['input']} num`}
      />
    </span>
  );
}

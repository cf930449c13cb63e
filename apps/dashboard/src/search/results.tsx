import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { following } from '../navigation/following.ts';
import { Link } from '../navigation/link.ts';
import { HitFacts, HitTitle } from './hit-lines.tsx';
import { plainWords } from './phrase.ts';
import styles from './results.module.css';
import type { ShownGroup, ShownHit } from './shown.ts';

interface Parts {
  groups: readonly ShownGroup[];
  query: Query;
  /** The key of the hit that is previewed. */
  chosen: string | undefined;
}

/** Hits in groups, best group and best hit first. */
export function Results({ groups, query, chosen }: Parts) {
  return (
    <div className={styles['results']}>
      {groups.map((group) => (
        <section key={group.kind} aria-labelledby={`hits-${group.kind}`}>
          <GroupHead of={group} query={query} />
          <ol>
            {group.hits.map((hit) => (
              <li
                key={hit.key}
                className={styles['hit']}
                data-kind={group.kind}
                data-key={hit.key}
                data-chosen={hit.key === chosen || undefined}
              >
                <Hit hit={hit} query={query} chosen={hit.key === chosen} />
              </li>
            ))}
          </ol>
          {query['kind'] !== undefined && <Pages of={group} query={query} />}
        </section>
      ))}
    </div>
  );
}

function GroupHead({ of: { kind, label, count, total, hits }, query }: { of: ShownGroup; query: Query }) {
  const t = useTranslations('search');
  const all = `/search${withChanges(query, { kind, cursor: undefined, hit: undefined })}`;
  return (
    <h2 id={`hits-${kind}`} className={styles['group']}>
      {label}
      <span className={styles['tally']}>
        {query['kind'] === undefined && total > hits.length && (
          <Link href={all} aria-label={t('allOf', { kind: label })}>
            {t('more')}
          </Link>
        )}{' '}
        <span className="num">{count}</span>
      </span>
    </h2>
  );
}

/** The way on in the hits of one kind, and back to their first. */
function Pages({ of: { next }, query }: { of: ShownGroup; query: Query }) {
  const t = useTranslations('search');
  const lists = useTranslations('lists');
  if (next === undefined && query['cursor'] === undefined) return null;
  return (
    <nav aria-label={lists('pages')} className={styles['pages']}>
      {query['cursor'] !== undefined && (
        <Link href={`/search${withChanges(query, { cursor: undefined, hit: undefined })}`}>{t('first')}</Link>
      )}
      {next !== undefined && (
        <Link href={`/search${withChanges(query, { cursor: next, hit: undefined })}`} rel="next">
          {t('next')}
        </Link>
      )}
    </nav>
  );
}

function Hit({ hit, query, chosen }: { hit: ShownHit; query: Query; chosen: boolean }) {
  const t = useTranslations('search');
  const name = plainWords(hit.quote?.words ?? hit.title);
  return (
    <>
      {hit.href === undefined ? (
        <span className={styles['leads']}>
          <HitTitle hit={hit} />
        </span>
      ) : (
        <a href={hit.href} {...following()} className={styles['leads']} data-hit="">
          <HitTitle hit={hit} />
        </a>
      )}
      <HitFacts hit={hit} />
      <Link
        href={`/search${withChanges(query, { hit: hit.key })}`}
        replace
        scroll={false}
        className={styles['show']}
        aria-label={`${t('show')}: ${name}`}
        aria-current={chosen ? 'true' : undefined}
      >
        {t('show')}
      </Link>
    </>
  );
}

import type { SearchAnswer, SearchHit } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '../i18n/navigation.ts';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { HighlightedText } from './highlighted.tsx';
import { hitAddress } from './hit-address.ts';
import styles from './results.module.css';

/** Hits in groups, best group and best hit first. @param more the address of all hits of a kind */
export function Results({ answer, more }: { answer: SearchAnswer; more: (kind: SearchHit['kind']) => string }) {
  const t = useTranslations('search');
  return (
    <div className={styles['results']}>
      {answer.groups.map(({ kind, total, hits }) => (
        <section key={kind} aria-labelledby={`hits-${kind}`}>
          <h2 id={`hits-${kind}`} className={styles['group']}>
            {t(`kinds.${kind}`)}
            <span className="num">{total > hits.length ? <Link href={more(kind)}>{t('more', { count: total })}</Link> : total}</span>
          </h2>
          <ol>
            {hits.map((hit) => (
              <li key={hit.key} className={styles['hit']} data-kind={kind}>
                <Hit hit={hit} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  return hit.passage ? <PassageHit hit={hit} source={hit.passage.source} /> : <RecordHit hit={hit} />;
}

function PassageHit({ hit, source }: { hit: SearchHit; source: NonNullable<SearchHit['passage']>['source'] }) {
  const t = useTranslations('search');
  return (
    <>
      <HitLink hit={hit} className={styles['passage']}>
        <Quote language={hit.matched.language}>
          <HighlightedText of={hit.matched} />
        </Quote>
      </HitLink>
      <p className={styles['under']}>
        <RefLink to={source} />
        <span>{source.publisher ? <Text of={source.publisher} /> : t('noPublisher')}</span>
      </p>
    </>
  );
}

/** A hit under its caption in the reader's language; what matched is beside it where that is another text. */
function RecordHit({ hit }: { hit: SearchHit }) {
  const t = useTranslations('search');
  const locale = useLocale();
  const caption = pickText(hit.label, locale);
  const same = caption.text === hit.matched.text;
  return (
    <>
      <HitLink hit={hit} className={styles['title']}>
        {same ? <HighlightedText of={hit.matched} /> : <Text of={hit.label} />}
      </HitLink>
      <p className={styles['under']}>
        {!same && <span>{t.rich('matched', { words: () => <HighlightedText of={hit.matched} /> })}</span>}
        {hit.parent && <span>{t.rich('within', { record: () => hit.parent && <RefLink to={hit.parent} /> })}</span>}
        {hit.topic !== undefined && <bdi dir="ltr">{hit.topic}</bdi>}
      </p>
    </>
  );
}

function HitLink({ hit, className, children }: { hit: SearchHit; className: string | undefined; children: ReactNode }) {
  const address = hitAddress(hit);
  return address === undefined ? (
    <span className={className}>{children}</span>
  ) : (
    <Link href={address} className={className} data-hit="">
      {children}
    </Link>
  );
}

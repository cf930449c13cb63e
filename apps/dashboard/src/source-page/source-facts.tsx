import type { SourcePage, SourceRef } from '@mithaq/client';
import { fuzzyDate, rights } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { DateChip } from '../dates/date-chip.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text, type Texts } from '../voice/text.tsx';
import { CopyDigest } from './copy-digest.tsx';
import styles from './source-page.module.css';

interface Parts {
  source: SourcePage;
  /** One under another, with room; else in a line, as over the editors' room. */
  ledger: boolean;
}

/** Who published it, when and how that is known, what may be shown of it, who copies whom, and how to know its file. */
export function SourceFacts({ source, ledger }: Parts) {
  const t = useTranslations('sourcePage');
  return (
    <dl className={ledger ? styles.ledger : styles.facts}>
      <Publication source={source} />
      <Copies source={source} />
      <Fact name={t('facts.rights')}>
        <Text of={rights.label(source.rights)} />
      </Fact>
      <Fact name={t('facts.length')}>
        <span className="num">{t('characters', { count: source.row.length })}</span>
      </Fact>
      <Fact name={t('facts.sha')}>
        <CopyDigest digest={source.sha256} words={{ copy: t('copy'), copied: t('copied') }} />
      </Fact>
      <Addresses source={source} />
    </dl>
  );
}

function Publication({ source: { row, author } }: { source: SourcePage }) {
  const t = useTranslations('sourcePage');
  const noPublisher = useTranslations('sources')('noPublisher');
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' });
  return (
    <>
      <Fact name={t('facts.publisher')}>
        {row.ref.publisher ? <Text of={row.ref.publisher} /> : <span className={styles.attention}>{noPublisher}</span>}
      </Fact>
      <Fact name={t('facts.published')}>
        <DateChip date={row.published} />
        {row.published && <span className="quiet">{row.publishedInferred ? t('inferred') : t('printed')}</span>}
      </Fact>
      {author !== undefined && (
        <Fact name={t('facts.author')}>
          <bdi>{author}</bdi>
        </Fact>
      )}
      <Fact name={t('facts.language')}>{languages.of(row.ref.language) ?? row.ref.language}</Fact>
    </>
  );
}

/** Whom it says it copies, and with which other sources it shares its text. */
function Copies({ source: { derivedFrom, copyOf, copies } }: { source: SourcePage }) {
  const t = useTranslations('sourcePage.facts');
  return (
    <>
      {derivedFrom.length > 0 && (
        <Fact name={t('derivedFrom')}>
          <Listed of={derivedFrom.map((origin): [string, ReactNode] => [JSON.stringify(origin), <Origin key="of" of={origin} />])} />
        </Fact>
      )}
      {copyOf && (
        <Fact name={t('copyOf')}>
          <RefLink to={copyOf} />
        </Fact>
      )}
      {copies.length > 0 && (
        <Fact name={t('copies')}>
          <Listed of={copies.map((copy: SourceRef): [string, ReactNode] => [copy.id, <RefLink key="of" to={copy} />])} />
        </Fact>
      )}
    </>
  );
}

function Origin({ of }: { of: Texts }) {
  return <Text of={of} />;
}

function Listed({ of }: { of: readonly [string, ReactNode][] }) {
  const comma = useTranslations('words')('comma');
  return (
    <span>
      {of.map(([key, node], place) => (
        <Fragment key={key}>
          {place > 0 && comma}
          {node}
        </Fragment>
      ))}
    </span>
  );
}

function Addresses({ source: { url, archivedUrl, retrieved } }: { source: SourcePage }) {
  const t = useTranslations('sourcePage.facts');
  return (
    <>
      {url !== undefined && (
        <Fact name={t('url')}>
          <Address url={url} />
        </Fact>
      )}
      {archivedUrl !== undefined && (
        <Fact name={t('archived')}>
          <Address url={archivedUrl} />
        </Fact>
      )}
      {retrieved !== undefined && (
        <Fact name={t('retrieved')}>
          <span data-now="">
            <DateChip date={fuzzyDate(retrieved)} />
          </span>
        </Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A source's own address: a link only where it is one of the web's. */
function Address({ url }: { url: string }) {
  const words = <bdi dir="ltr">{url}</bdi>;
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer nofollow">
      {words}
    </a>
  ) : (
    words
  );
}

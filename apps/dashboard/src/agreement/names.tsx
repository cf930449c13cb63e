import type { AgreementPage, NameView } from '@mithaq/client';
import { fields, instruments, natures } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import { Giver } from '../disputes/dispute.tsx';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { directionOf } from '../i18n/routing.ts';
import page from '../page/page.module.css';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import styles from './names.module.css';
import { namesOf } from './names-of.ts';

/** What sources call the agreement, what it is, and whether its text was seen. */
export function AgreementNames({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement');
  const { titles, others } = namesOf(agreement.names, agreement.disputes, agreement.ref.id);
  return (
    <header id="names">
      <Kick agreement={agreement} />
      <h1 className={titles.length > 0 ? 'heard' : page.title}>
        <Text of={agreement.ref.label} />
      </h1>
      {titles.length > 1 && <p className="heard">{t('names.rival', { count: titles.length })}</p>}
      <div className={styles.names}>
        {titles.map(({ view, reading }) => (
          <Title key={view.name.value} view={view} reading={reading} />
        ))}
      </div>
      <p className={page.plain}>
        {titles.length > 0 && (
          <>
            <span className="strong">
              <Text of={agreement.ref.label} />
            </span>
            {t('names.stop')}
          </>
        )}
        {t('availability', { availability: agreement.textAvailability, sources: agreement.sources.length })}
      </p>
      <OtherNames names={others} />
    </header>
  );
}

function Kick({ agreement }: { agreement: AgreementPage }) {
  const terms = [
    instruments.label(agreement.instrument),
    natures.label(agreement.nature),
    ...agreement.fields.map((field) => fields.label(field)),
  ];
  return (
    <p className={`${page.kick} ${styles.kick}`}>
      {terms.map((term) => (
        <span key={JSON.stringify(term)}>
          <Text of={term} />
        </span>
      ))}
    </p>
  );
}

function Title({ view, reading }: { view: NameView; reading: number | undefined }) {
  const citations = view.statements.flatMap((statement) => statement.citations);
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  return (
    <div className={`${styles.name} ${reading === undefined ? '' : styles[inkOf(reading)]}`}>
      <p className={styles.words} lang={view.name.language} dir={directionOf(view.name.language)}>
        {view.name.value}
      </p>
      <p className={styles.by}>
        {reading !== undefined && <InkLetter reading={reading} />}
        {[...sources.values()].map((source) => (
          <span key={source.id}>
            <Giver source={source} />
          </span>
        ))}
      </p>
    </div>
  );
}

function OtherNames({ names }: { names: readonly NameView[] }) {
  const t = useTranslations('agreement.names');
  const locale = useLocale();
  const shown = names.filter(({ name }) => name.kind !== 'gloss' || name.language === locale);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.others} aria-label={t('others')}>
      {shown.map(({ name }) => (
        <li key={`${name.language} ${name.value}`}>
          <span className="faint">{t(`kind.${name.kind}`)}</span>{' '}
          {name.kind === 'gloss' ? <bdi>{name.value}</bdi> : <SourceName language={name.language}>{name.value}</SourceName>}
        </li>
      ))}
    </ul>
  );
}

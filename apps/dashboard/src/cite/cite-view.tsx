import type { ReferenceAnswer } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Empty } from '../states/empty.tsx';
import { addressOf } from '../voice/address-of.ts';
import { Quote } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import styles from './cite.module.css';
import type { Formatted } from './references.ts';

/** What is cited, and its reference in every format, each to be selected as a whole. */
export function CiteView({ answer, formats }: { answer: ReferenceAnswer | undefined; formats: readonly Formatted[] }) {
  const t = useTranslations('cite');
  return (
    <div className={`${page.page} ${styles.page}`}>
      <h1 className={page.title}>{t('title')}</h1>
      {answer ? <Cited answer={answer} /> : <Empty says={t('nothing')} />}
      {formats.map(({ format, label, text }) => (
        <section key={format} className={styles.format} data-format={format} aria-labelledby={`cite-${format}`}>
          <h2 id={`cite-${format}`} className="small strong">
            {label}
          </h2>
          <pre className={styles.text} dir={format === 'text' ? 'auto' : 'ltr'} data-now="">
            {text}
          </pre>
        </section>
      ))}
      {answer && <p className={styles.note}>{t('note')}</p>}
    </div>
  );
}

function Cited({ answer: { of, parent, passages } }: { answer: ReferenceAnswer }) {
  const t = useTranslations('cite');
  const place = parent ? `${addressOf(parent)}#${of.slug}` : addressOf(of);
  return (
    <div className={styles.of}>
      <p className="strong">
        <Text of={of.label} />
        {parent && (
          <>
            {' — '}
            <Text of={parent.label} />
          </>
        )}
      </p>
      {passages.map(({ source, exact }) => (
        <Quote key={`${source.id} ${exact}`} language={source.language} block>
          {exact}
        </Quote>
      ))}
      {place !== undefined && (
        <p className="small">
          <Link href={place}>{t('back')}</Link>
        </p>
      )}
    </div>
  );
}

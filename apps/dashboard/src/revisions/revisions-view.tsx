import type { RevisionDifferences, RevisionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { FieldChange } from '../history/field-change.tsx';
import history from '../history/history.module.css';
import { whenInWords } from '../history/when-in-words.ts';
import { directionOf } from '../i18n/routing.ts';
import { useLocale, useReaderLocale } from '../i18n/use-locale.ts';
import { Pages } from '../lists/pages.tsx';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Text } from '../voice/text.tsx';
import { RestoreAct } from './restore-act.tsx';
import styles from './revisions.module.css';
import type { Asked, AskedRevisions, Called } from './revisions-asked.ts';
import { RevisionsTable } from './revisions-table.tsx';

interface Parts {
  asked: Asked;
  told: AskedRevisions;
}

/** The whole history of a record or statement for its editors: what two revisions differ in, and any of them made a draft again. */
export function RevisionsView({ asked, told }: Parts) {
  const t = useTranslations('revisions');
  const { of, compared, restoring } = told;
  const path = `/history/${asked.subject}`;
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Text of={of.kind} /> · <Link href={`/edit/${of.record}`}>{t('edit')}</Link>
      </p>
      <h1 className={page.title}>
        <Title of={of} />
      </h1>
      {restoring && <Restoring asked={asked} told={told} restoring={restoring} path={path} />}
      {compared && <Compared of={compared} />}
      <Section id="revisions" title={t('revisions')} aside={t('count', { count: told.history.total })}>
        <RevisionsTable asked={asked} told={told} path={path} />
        <Pages path={path} query={{}} next={told.history.next} />
      </Section>
    </div>
  );
}

function Title({ of: { caption, property, record } }: { of: Called }) {
  const t = useTranslations('revisions');
  if (property !== undefined) return t.rich('ofStatement', { property: () => <bdi dir="ltr">{property}</bdi> });
  if (Object.keys(caption).length > 0) return t.rich('of', { name: () => <Text of={caption} /> });
  return t.rich('of', { name: () => <bdi dir="ltr">{record}</bdi> });
}

function Compared({ of: { from, to, fields } }: { of: RevisionDifferences }) {
  const t = useTranslations('revisions');
  return (
    <Section id="compared" title={t('compared', { from: from.revision, to: to.revision })}>
      <p className="small quiet">
        <Made by={from} /> <Onward /> <Made by={to} />
      </p>
      <Fields of={fields} />
    </Section>
  );
}

/** From the one to the other, as the page is read. */
function Onward() {
  return <span aria-hidden="true">{directionOf(useLocale()) === 'rtl' ? '←' : '→'}</span>;
}

function Made({ by: { by, at } }: { by: RevisionView }) {
  const t = useTranslations('history');
  const locale = useReaderLocale();
  return (
    <span>
      <time dateTime={at}>{whenInWords(new Date(at), locale)}</time> · {by === undefined ? t('register') : <bdi>{by}</bdi>}
    </span>
  );
}

/** What restoring would change, shown before it is done. */
function Restoring({ asked, told, restoring, path }: Parts & { restoring: NonNullable<AskedRevisions['restoring']>; path: string }) {
  const t = useTranslations('revisions');
  const { revision, differences } = restoring;
  return (
    <Section id="restoring" title={t('restoring', { revision })} aside={t('restoringAside')}>
      {differences.fields.length === 0 ? <p>{t('same')}</p> : <Fields of={differences.fields} />}
      <RestoreAct
        subject={asked.subject}
        record={told.of.record}
        revision={revision}
        from={told.now}
        back={path}
        isSame={differences.fields.length === 0}
      />
    </Section>
  );
}

function Fields({ of }: { of: RevisionDifferences['fields'] }) {
  const t = useTranslations('revisions');
  if (of.length === 0) return <p>{t('noDifference')}</p>;
  return (
    <dl className={`${history.difference} ${styles.fields}`}>
      {of.map((change) => (
        <FieldChange key={change.property} change={change} />
      ))}
    </dl>
  );
}

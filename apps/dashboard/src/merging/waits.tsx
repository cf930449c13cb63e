import type { JudgementView, MergeBusy, MergePreview } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './merging.module.css';

/** What was judged of the pair, and what stands against joining it now: a person has to look. */
export function Waits({ preview: { judgements, contradictions, obstacles, busy, underWay } }: { preview: MergePreview }) {
  const t = useTranslations('merging.pair');
  return (
    <>
      <Judged judgements={judgements} />
      {underWay && <p className={styles.waits}>{t.rich(`underWay.${underWay.act}`, { set: () => <SetLink of={underWay.changeSet} /> })}</p>}
      {contradictions.map(({ different, same }) => (
        <Waiting key={different.id} title={t('contradiction')} why={t('contradictionWhy')}>
          <li>{t.rich('contradictionDifferent', pairOf(different))}</li>
          {same.map((judgement) => (
            <li key={judgement.id}>{t.rich('contradictionSame', pairOf(judgement))}</li>
          ))}
        </Waiting>
      ))}
      {obstacles.length > 0 && (
        <Waiting title={t('obstacles')}>
          {obstacles.map(({ why, record }) => (
            <li key={record.id}>
              <Text of={record.label} /> — {t(why)}
            </li>
          ))}
        </Waiting>
      )}
      <Busy busy={busy} />
    </>
  );
}

function pairOf({ one, other }: JudgementView) {
  return { one: () => <RefLink to={one} />, other: () => <RefLink to={other} /> };
}

function Judged({ judgements }: { judgements: readonly JudgementView[] }) {
  const t = useTranslations('merging');
  const locale = useReaderLocale();
  if (judgements.length === 0) return null;
  return (
    <ul className={styles.note} aria-label={t('pair.judged')}>
      {judgements.map(({ id, by, at, verdict, note }) => (
        <li key={id}>
          {t.rich('pair.judgedBy', {
            name: () => <bdi>{by}</bdi>,
            verdict: t(`verdicts.${verdict}`),
            time: () => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>,
          })}{' '}
          {note && <Text of={note} />}
        </li>
      ))}
    </ul>
  );
}

/** Open change sets that hold up what is wanted, each with its way. */
export function Busy({ busy }: { busy: readonly MergeBusy[] }) {
  const t = useTranslations('merging.pair');
  if (busy.length === 0) return null;
  return (
    <Waiting title={t('busy')} why={t('busyWhy')}>
      {busy.map(({ changeSet }) => (
        <li key={changeSet.id}>
          <SetLink of={changeSet} />
        </li>
      ))}
    </Waiting>
  );
}

export function SetLink({ of: { id, title } }: { of: MergeBusy['changeSet'] }) {
  return (
    <Link href={`/review/${id}`}>
      <bdi>{title}</bdi>
    </Link>
  );
}

function Waiting({ title, why, children }: { title: string; why?: string; children: ReactNode }) {
  return (
    <section className={styles.waits} aria-label={title}>
      <h2>{title}</h2>
      {why !== undefined && <p className="small">{why}</p>}
      <ul className="small">{children}</ul>
    </section>
  );
}

import type { AgreementPage, EventRow } from '@mithaq/client';
import { pickText, type Status, statuses } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { StatusLine } from '../status/status-line.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { AsOf } from './as-of.tsx';
import styles from './status.module.css';
import { StatusDoubts } from './status-doubts.tsx';
import { StatusPending } from './status-pending.tsx';
import { type Track, trackOf } from './track-of.ts';

interface Parts {
  agreement: AgreementPage;
  asOf: string | undefined;
  /** What else the page's address says. */
  kept?: Readonly<Record<string, string>>;
}

/** The derived status as of a day, why, how sure, what may change it, and the track on which the day can be moved. */
export function StatusSection({ agreement, asOf, kept = {} }: Parts) {
  const t = useTranslations('agreement.status');
  const track = useTrack(agreement, asOf);
  const [likeliest, ...rivals] = agreement.status.values;
  return (
    <Section id="status" title={t('title')} aside={t('aside')}>
      <div className={styles.say}>
        <p data-status={likeliest?.status}>{likeliest && <StatusLine status={likeliest.status} large />}</p>
        <div className={styles.why}>
          <DayOnPaper day={agreement.status.asOf} isToday={asOf === undefined} />
          <Reasons agreement={agreement} />
          {rivals.length > 0 && (
            <p>
              {t('rivals')}{' '}
              {rivals.map((rival) => (
                <StatusLine key={`${rival.status} ${rival.manner}`} status={rival.status} />
              ))}
            </p>
          )}
          <StatusDoubts status={agreement.status} />
          <StatusPending pending={agreement.status.pending ?? []} />
        </div>
      </div>
      {track && <AsOf track={track} asOf={asOf} today={agreement.status.asOf} kept={kept} />}
    </Section>
  );
}

/** On paper there is no track: the day that the status is told for stands beside it. */
function DayOnPaper({ day, isToday }: { day: string; isToday: boolean }) {
  const t = useTranslations('asOf');
  const inWords = useDateWords('noun');
  return (
    <p className={styles.onPaper} data-now={isToday || undefined}>
      {t('as', { date: inWords(day) })}
    </p>
  );
}

/** The track with its words in the reader's language. */
function useTrack(agreement: AgreementPage, asOf: string | undefined) {
  const locale = useLocale();
  const inWords = useDateWords();
  const words = (event: EventRow) => `${event.date ? `${inWords(event.date)}: ` : ''}${pickText(event.ref.label, locale).text}`;
  const track = trackOf(agreement, asOf, words);
  return track && spoken(track, words, (status) => pickText(statuses.label(status), locale).text);
}

function spoken(track: Track, words: (event: EventRow) => string, statusWords: (status: Track['stretches'][number]['status']) => string) {
  return {
    ...track,
    stretches: track.stretches.map((stretch) => ({ ...stretch, words: statusWords(stretch.status) })),
    marks: track.marks.map(({ event, ...mark }) => ({ ...mark, words: words(event), occurred: event.modality === 'occurred' })),
  };
}

/** A track with its words in the reader's language. */
export type SpokenTrack = ReturnType<typeof spoken>;

function Reasons({ agreement: { status, events } }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.status');
  const inWords = useDateWords();
  const [likeliest] = status.values;
  if (likeliest === undefined || likeliest.because.length === 0) return <p data-reasons="0">{t('noEvent')}</p>;
  const { because, manner, until, by } = likeliest;
  return (
    <p data-reasons={because.length}>
      {t('rests', { count: because.length })}{' '}
      {because.map((ref, place) => (
        <span key={ref.id}>
          {place > 0 && t('and')}
          <Reason event={ref} date={events.find((event) => event.ref.id === ref.id)?.date} />
        </span>
      ))}
      {t('stop')} {manner && t(`manner.${manner}`)} {until && t('until', { date: inWords(until) })}{' '}
      {by && t.rich('through', { agreements: () => <RefList of={by} /> })} {isMidway(likeliest.status) && t(`silent.${likeliest.status}`)}
    </p>
  );
}

function Reason({ event, date }: { event: EventRow['ref']; date: EventRow['date'] }) {
  const t = useTranslations('agreement.status');
  const inWords = useDateWords();
  return (
    <>
      <RefLink to={event} className="strong" />
      {date && t('on', { date: inWords(date) })}
    </>
  );
}

/** Statuses after which more may come; of that the page says that nothing was read. */
const midway = ['negotiated', 'announced', 'initialled', 'signed', 'approved', 'ratified'] as const;

function isMidway(status: Status | undefined): status is (typeof midway)[number] {
  return midway.some((known) => known === status);
}

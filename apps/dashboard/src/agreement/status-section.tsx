import type { AgreementPage, EventRow } from '@mithaq/client';
import { pickText, type Status, statuses } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { Section } from '../page/section.tsx';
import { StatusLine } from '../status/status-line.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { AsOf } from './as-of.tsx';
import styles from './status.module.css';
import { type Track, trackOf } from './track-of.ts';

/** The derived status as of a day, why, how sure, and the track on which the day can be moved. */
export function StatusSection({ agreement, asOf }: { agreement: AgreementPage; asOf: string | undefined }) {
  const t = useTranslations('agreement.status');
  const track = useTrack(agreement, asOf);
  const [likeliest, ...rivals] = agreement.status.values;
  return (
    <Section id="status" title={t('title')} aside={t('aside')}>
      <div className={styles.say}>
        <p data-status={likeliest?.status}>{likeliest && <StatusLine status={likeliest.status} large />}</p>
        <div className={styles.why}>
          <Reasons agreement={agreement} />
          {rivals.length > 0 && (
            <p>
              {t('rivals')}{' '}
              {rivals.map((rival) => (
                <StatusLine key={rival.status} status={rival.status} />
              ))}
            </p>
          )}
          <Doubts agreement={agreement} />
        </div>
      </div>
      {track && <AsOf track={track} asOf={asOf} today={agreement.status.asOf} />}
    </Section>
  );
}

/** The track as the page's moving part takes it: words said, in the reader's language. */
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

function Reasons({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.status');
  const inWords = useDateWords();
  const [likeliest] = agreement.status.values;
  const because = likeliest?.because ?? [];
  const status = likeliest?.status;
  if (because.length === 0) return <p>{t('noEvent')}</p>;
  const dateOf = (id: string) => agreement.events.find((event) => event.ref.id === id)?.date;
  return (
    <p>
      {t('rests', { count: because.length })}{' '}
      {because.map((ref, place) => {
        const date = dateOf(ref.id);
        return (
          <span key={ref.id}>
            {place > 0 && t('and')}
            <RefLink to={ref} className="strong" />
            {date && t('on', { date: inWords(date) })}
          </span>
        );
      })}
      {t('stop')} {isMidway(status) && t(`silent.${status}`)}
    </p>
  );
}

/** Statuses after which more may come; of that the page says that nothing was read. */
const midway = ['negotiated', 'announced', 'initialled', 'signed', 'approved', 'ratified'] as const;

function isMidway(status: Status | undefined): status is (typeof midway)[number] {
  return midway.some((known) => known === status);
}

function Doubts({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.status');
  if (agreement.status.doubts.length === 0) return null;
  return (
    <ul>
      {agreement.status.doubts.map(({ reason, event }) => (
        <li key={event.id}>{t.rich(`doubt.${reason}`, { event: () => <Text of={event.label} /> })}</li>
      ))}
    </ul>
  );
}

import type { OfficePage, OfficeRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { dayInWords } from '../dates/day-in-words.ts';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { addressOf } from '../voice/address-of.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './office.module.css';
import { tellingDays } from './telling-days.ts';

interface Parts {
  office: OfficePage;
  beside: readonly OfficeRow[];
  dayGiven: boolean;
}

/** Who held an office on a day, said in words, and who held the others of its organisation; the day is chosen by a form and by links. */
export function OnDay({ office, beside, dayGiven }: Parts) {
  const t = useTranslations('offices.onDay');
  const locale = useReaderLocale();
  const day = dayInWords(office.asOf, locale);
  return (
    <Section id="on-day" title={<span data-now={!dayGiven || undefined}>{t('title', { day })}</span>} aside={t('aside')}>
      <div className={styles.said} data-holders={office.holders.length}>
        <Holders office={office} day={day} isToday={!dayGiven} />
      </div>
      <ChooseDay office={office} dayGiven={dayGiven} />
      {beside.length > 0 && <Beside office={office} rows={beside} day={day} isToday={!dayGiven} />}
    </Section>
  );
}

interface OfDay {
  office: OfficePage;
  /** In words. */
  day: string;
  isToday: boolean;
}

function Holders({ office, day, isToday }: OfDay) {
  const t = useTranslations('offices.onDay');
  const inWords = useIntervalWords();
  if (office.holders.length === 0)
    return (
      <>
        <p className={styles.holder}>{t('nobody')}</p>
        <p className="small quiet" data-now={isToday || undefined}>
          {t('nobodyWhy', { day })}
        </p>
      </>
    );
  return office.holders.map(({ person, tenure, sure }) => {
    const interval = office.tenures.find(({ id }) => id === tenure)?.interval;
    return (
      <div key={tenure}>
        <p className={styles.holder}>
          <RefLink to={person} className="strong" /> <span className={styles.certainty}>{t(sure ? 'sure' : 'possible')}</span>
        </p>
        {interval && <p className="small quiet">{inWords(interval)}</p>}
      </div>
    );
  });
}

function ChooseDay({ office, dayGiven }: { office: OfficePage; dayGiven: boolean }) {
  const t = useTranslations('offices.onDay');
  const days = tellingDays(office.tenures.map(({ interval }) => interval));
  return (
    <form method="get" action="#on-day" className={styles.choose}>
      <span className={controls.field}>
        <label htmlFor="as-of">{t('day')}</label>
        <input
          key={office.asOf}
          id="as-of"
          type="date"
          name="asOf"
          defaultValue={office.asOf}
          className={controls.input}
          dir="ltr"
          data-now={!dayGiven || undefined}
        />
      </span>
      <button type="submit" className={controls.button}>
        {t('show')}
      </button>
      {dayGiven && (
        <Link href={addressOf(office.ref) ?? '/'} className="small">
          {t('today')}
        </Link>
      )}
      {days.length > 0 && <TellingDays office={office} days={days} />}
    </form>
  );
}

/** The days at which what is known of an office turns, as links. */
function TellingDays({ office, days }: { office: OfficePage; days: readonly string[] }) {
  const t = useTranslations('offices.onDay');
  const locale = useReaderLocale();
  return (
    <p className={styles.days}>
      <span className="faint">{t('turns')}</span>
      {days.map((day) => (
        <DayLink key={day} office={office} day={day}>
          {dayInWords(day, locale)}
        </DayLink>
      ))}
    </p>
  );
}

function DayLink({ office, day, children }: { office: OfficePage; day: string; children: ReactNode }) {
  return (
    <Link href={`${addressOf(office.ref)}?asOf=${day}`} scroll={false} aria-current={day === office.asOf ? 'date' : undefined}>
      <bdi className="num">{children}</bdi>
    </Link>
  );
}

function Beside({ office, rows, day, isToday }: OfDay & { rows: readonly OfficeRow[] }) {
  const t = useTranslations('offices.onDay');
  return (
    <div className={styles.beside}>
      <h3 data-now={isToday || undefined}>{t.rich('beside', { organisation: () => <Text of={office.organisation.label} />, day })}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.ref.id}>
            <Link href={`${addressOf(row.ref)}?asOf=${office.asOf}`}>
              <Text of={row.ref.label} />
            </Link>
            <span>
              {row.holders.length === 0 && <span className="quiet">{t('nobodyShort')}</span>}
              {row.holders.map(({ person, tenure, sure }) => (
                <span key={tenure} className={styles.besideHolder}>
                  <RefLink to={person} className="strong" /> <span className="quiet">{t(sure ? 'sure' : 'possible')}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

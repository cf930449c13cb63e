import { useTranslations } from 'next-intl';
import type { Query } from '../address/query.ts';
import controls from '../controls/controls.module.css';
import styles from './weave.module.css';

interface Parts {
  /** Where the form leads; the page itself, or a place in it. */
  action: string;
  query: Query;
  /** What the two days are called in the address. */
  names: { readonly from: string; readonly to: string };
  chosen: { readonly from: string | undefined; readonly to: string | undefined };
  /** Whether talks are rows too. */
  talks: boolean;
}

/** The days that a weave is looked at for, and whether talks are rows in it. What else the address says is kept. */
export function PeriodForm({ action, query, names, chosen, talks }: Parts) {
  const t = useTranslations('weave');
  const own = [names.from, names.to, 'ties'];
  const narrowed = chosen.from !== undefined || chosen.to !== undefined;
  return (
    <form method="get" action={action} className={styles.period} aria-label={t('period')}>
      <Kept query={query} besides={own} />
      <DayField name={names.from} label={t('from')} chosen={chosen.from} />
      <DayField name={names.to} label={t('to')} chosen={chosen.to} />
      <label className={styles.choice}>
        <input type="checkbox" name="ties" value="events" defaultChecked={talks} />
        {t('talks')}
      </label>
      <button type="submit" className={controls.button}>
        {t('show')}
      </button>
      {narrowed && (
        <a href={`?${keptOf(query, own).toString()}#ties`} className="small">
          {t('everyDay')}
        </a>
      )}
    </form>
  );
}

/** A day of a period. */
export function DayField({ name, label, chosen }: { name: string; label: string; chosen: string | undefined }) {
  return (
    <span className={controls.field}>
      <label htmlFor={`day-${name}`}>{label}</label>
      <input id={`day-${name}`} type="date" name={name} defaultValue={chosen ?? ''} className={controls.input} />
    </span>
  );
}

/** What the address says besides a form's own fields, so that sending the form loses none of it. */
function Kept({ query, besides }: { query: Query; besides: readonly string[] }) {
  return [...keptOf(query, besides)].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}

function keptOf(query: Query, besides: readonly string[]): URLSearchParams {
  const kept = Object.entries(query).filter(([name]) => !besides.includes(name));
  return new URLSearchParams(kept.flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])));
}

import type { AnnouncementView, EventRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import styles from './announced.module.css';
import { standingTelling } from './standing-telling.ts';

/** What was announced, as a table: when it is to be, what it is, whose it is, what became of it, how well it is sourced. */
export function AnnouncedTable({ rows, caption }: { rows: readonly AnnouncementView[]; caption: string }) {
  const t = useTranslations('announced.columns');
  return (
    <table className={`${table.table} ${table.stacks} ${styles.announced}`}>
      <caption className="heard">{caption}</caption>
      <thead className={table.quietHead}>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('whose')}</th>
          <th scope="col">{t('became')}</th>
          <th scope="col">{t('evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={standingTelling(row)?.ref.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: AnnouncementView }) {
  const telling = standingTelling(row);
  if (telling === undefined) return null;
  return (
    <tr className={table.row}>
      <th scope="row" className={styles.what}>
        <RefLink to={telling.ref} className={table.name} />
        <Tellings row={row} shown={telling} />
      </th>
      <td>
        <DateChip date={telling.date} modality={telling.modality} />
      </td>
      <td>
        <Whose of={telling} />
      </td>
      <td>
        <Became row={row} />
      </td>
      <td>
        <Evidence support={telling.support} />
      </td>
    </tr>
  );
}

/** The same thing told again: the other tellings that stand, and those that a later one renewed. */
function Tellings({ row, shown }: { row: AnnouncementView; shown: EventRow }) {
  const t = useTranslations('announced');
  const others = row.tellings.filter(({ ref }) => ref.id !== shown.ref.id);
  const earlier = row.earlier.filter(({ ref }) => ref.id !== shown.ref.id);
  return (
    <>
      {others.length > 0 && (
        <p className={table.under}>
          {t('alsoTold')} <RefList of={others.map(({ ref }) => ref)} />
        </p>
      )}
      {earlier.length > 0 && (
        <p className={table.under}>
          {t('toldBefore')} <RefList of={earlier.map(({ ref }) => ref)} />
        </p>
      )}
    </>
  );
}

/** Who takes part in it, and the agreements that it belongs to. */
export function Whose({ of: { parts, agreements } }: { of: EventRow }) {
  const actors = new Map(parts.map(({ actor }) => [actor.id, actor]));
  return (
    <>
      <RefList of={[...actors.values()]} />
      {agreements.length > 0 && (
        <div className={table.under}>
          <RefList of={agreements} />
        </div>
      )}
    </>
  );
}

function Became({ row: { outcome, settledBy, mayBeSettledBy } }: { row: AnnouncementView }) {
  const t = useTranslations('announced');
  return (
    <>
      <span className={outcome === 'open' ? 'quiet' : undefined}>{t(`outcomes.${outcomeKeys[outcome]}`)}</span>
      {settledBy.length > 0 && (
        <div className={table.under}>
          <RefList of={settledBy.map(({ ref }) => ref)} />
        </div>
      )}
      {mayBeSettledBy.length > 0 && (
        <div className={table.under}>
          {t('mayBeSettled')} <RefList of={mayBeSettledBy.map(({ ref }) => ref)} />
        </div>
      )}
    </>
  );
}

/** What an outcome is called by among the messages. */
export const outcomeKeys = {
  open: 'open',
  realised: 'realised',
  'not-realised': 'notRealised',
  'told both ways': 'bothWays',
} as const satisfies Readonly<Record<AnnouncementView['outcome'], string>>;

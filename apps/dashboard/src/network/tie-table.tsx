import { type TieKind, tieKinds } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import table from '../lists/table.module.css';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { type NetworkAsked, networkAddress } from './asked.ts';
import { Grounds } from './grounds.tsx';
import styles from './network.module.css';
import { byActor, pageOf, type TieGroup, type TieRow } from './tie-rows.ts';

interface Parts {
  groups: readonly TieGroup[];
  asked: NetworkAsked;
  caption: string;
}

/** How many ties stand on one page of the table. */
const rowsOnPage = 150;

/** Every tie of the network with the records that it rests on, outwards from those asked about. */
export function TieTable({ groups, asked, caption }: Parts) {
  const t = useTranslations('network.table');
  const { groups: shown, pages } = pageOf(groups, asked.page, rowsOnPage);
  return (
    <>
      <table className={`${table.table} ${table.stacks} ${styles.ties}`}>
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('actor')}</th>
            <th scope="col">{t('tie')}</th>
            <th scope="col">{t('through')}</th>
          </tr>
        </thead>
        {shown.map((group) => (
          <Group key={`${group.distance} ${group.among}`} group={group} />
        ))}
      </table>
      {pages > 1 && <Pages asked={asked} pages={pages} />}
    </>
  );
}

function Group({ group: { distance, among, count, rows } }: { group: TieGroup }) {
  const t = useTranslations('network.table');
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={3}>
          {t(among ? 'among' : 'group', { distance })} <span className="quiet">{t('count', { count })}</span>
        </th>
      </tr>
      {byActor(rows).map((run) => run.map((row, place) => <Row key={keyOf(row)} row={row} spans={place === 0 ? run.length : 0} />))}
    </tbody>
  );
}

function keyOf({ tie: { kind, from, to, mutual } }: TieRow): string {
  return [kind, from, to, mutual].join(' ');
}

/** One tie. The actor stands once for all its rows (`spans` is 0 where it stood already), and by itself where rows are stacked. */
function Row({ row: { tie, actor, other }, spans }: { row: TieRow; spans: number }) {
  const from = tie.from === actor.actor.id ? actor : other;
  const to = from === actor ? other : actor;
  return (
    <tr>
      {spans > 0 && (
        <th scope="rowgroup" rowSpan={spans} className={styles.actor}>
          <RefLink to={actor.actor} />
        </th>
      )}
      <td className={styles.tie}>
        <End of={from.actor} linked={from === other} /> <KindWords kind={tie.kind} /> <End of={to.actor} linked={to === other} />
      </td>
      <td>
        <Grounds tie={tie} from={from.actor} to={to.actor} />
      </td>
    </tr>
  );
}

function End({ of, linked }: { of: TieRow['actor']['actor']; linked: boolean }) {
  if (linked) return <RefLink to={of} />;
  return (
    <span>
      <Text of={of.label} />
    </span>
  );
}

/** How two actors are tied, on the line between their names: it reads from the one that acts to the other. */
export function KindWords({ kind }: { kind: TieKind }) {
  return (
    <span className={styles.kind}>
      <Text of={tieKinds.label(kind)} />
    </span>
  );
}

function Pages({ asked, pages }: { asked: NetworkAsked; pages: number }) {
  const t = useTranslations('network.table');
  const to = (page: number) => `${networkAddress(asked, { page })}#ties`;
  return (
    <nav aria-label={t('pages')} className={styles.pages}>
      {asked.page > 1 && <Link href={to(asked.page - 1)}>{t('previous')}</Link>}
      <span className="quiet">{t('page', { page: Math.min(asked.page, pages), pages })}</span>
      {asked.page < pages && <Link href={to(asked.page + 1)}>{t('next')}</Link>}
    </nav>
  );
}

import { useTranslations } from 'next-intl';
import type { Query } from '../address/query.ts';
import { Parties } from '../compare/parties.tsx';
import { DateChip } from '../dates/date-chip.tsx';
import { Downloads } from '../downloads/downloads.tsx';
import type { CalledRecord } from '../lists/called-record.ts';
import { chosenIn, type Field } from '../lists/field.ts';
import { Filters } from '../lists/filters.tsx';
import { NothingFits } from '../lists/nothing-fits.tsx';
import type { Order } from '../lists/order.ts';
import { OrderLine } from '../lists/order-line.tsx';
import { Pages } from '../lists/pages.tsx';
import { StatusLine } from '../status/status-line.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { ClauseThread } from './clause-thread.tsx';
import type { Providing, Provisions } from './provisions.ts';
import type { TopicTold } from './taxonomy-of.ts';
import styles from './topics.module.css';

interface Parts {
  provisions: Provisions;
  topic: TopicTold;
  list: ProviderList;
}

/** The agreements of a topic as a list that its address filters and puts in order. */
export interface ProviderList {
  readonly path: string;
  readonly query: Query;
  readonly fields: readonly Field[];
  readonly called: readonly CalledRecord[];
  readonly order: Order;
}

/**
 * The agreements that provide for a topic, each with its clauses and their threads. More than one are a list: by their parties, status and
 * dates, in an order, in pages, and to take along.
 */
export function Providers({ provisions: { providing, total, next }, topic, list }: Parts) {
  const t = useTranslations('agreements');
  const { order, called, ...at } = list;
  const each = providing.map((one) => <Provider key={one.agreement.agreement.id} providing={one} />);
  if (topic.agreementCount < 2 && chosenIn(at.fields).length === 0) return each;
  return (
    <>
      <Filters {...at} first={4} />
      {total === 0 && <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />}
      {total > 1 && <OrderLine order={order} by={[{ label: t('columns.date'), by: 'date', first: 'down' }]} always />}
      {each}
      <Pages path={at.path} query={at.query} next={next} offersRows={false} />
      {total > 0 && <Downloads of="agreements" query={{ ...at.query, topic: topic.term.code }} count={total} />}
    </>
  );
}

function Provider({ providing: { agreement, clauses } }: { providing: Providing }) {
  const [status] = agreement.status.values;
  return (
    <article className={styles.agreement} data-agreement={agreement.agreement.slug}>
      <div className={styles.agreementHead}>
        <h3>
          <RefLink to={agreement.agreement} />
        </h3>
        <span className={styles.parties}>
          <Parties of={agreement.parties} />
        </span>
        <DateChip date={agreement.date} />
        {status && <StatusLine status={status.status} />}
      </div>
      {clauses.map((clause) => (
        <ClauseThread key={clause.ref.id} clause={clause} as="h4" />
      ))}
    </article>
  );
}

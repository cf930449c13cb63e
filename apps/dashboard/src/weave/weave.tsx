import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import { KnotCell } from './knot-cell.tsx';
import styles from './weave.module.css';
import type { Weave, WovenRow } from './weave-of.ts';

interface Parts {
  weave: Weave;
  caption: string;
  /** The slug of the actor whose thread is followed. */
  follow: string | undefined;
  /** Where the thread of an actor is followed; of the one that is, where it is let go. */
  followHref: (slug: string | undefined) => string;
}

/** The weave: a table whose columns are actors and whose rows are agreements in time, drawn as threads and knots. */
export function WeaveTable({ weave, caption, follow, followHref }: Parts) {
  const t = useTranslations('weave');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keys
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this is none
    <div role="group" className={styles.scrolls} tabIndex={0} aria-label={caption}>
      <table className={styles.weave}>
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="heard">{t('row')}</span>
            </th>
            {weave.threads.map(({ actor }, place) => (
              <Head key={actor.id} actor={actor} place={place} followed={actor.slug === follow} followHref={followHref} />
            ))}
          </tr>
        </thead>
        <tbody>
          {weave.rows.map((row, index) => (
            <Row key={row.record.id} weave={weave} row={row} index={index} follow={follow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadParts {
  actor: Ref;
  place: number;
  followed: boolean;
  followHref: Parts['followHref'];
}

/** An actor's name, and the head of its thread, by which the thread is followed. */
function Head({ actor, place, followed, followHref }: HeadParts) {
  const t = useTranslations('weave');
  return (
    <th scope="col" data-thread={place} data-followed={followed || undefined} className={styles.head}>
      <RefLink to={actor} className={place === 0 || followed ? 'strong' : undefined} />
      <a href={followHref(followed ? undefined : actor.slug)} className={styles.take} aria-current={followed || undefined}>
        <i aria-hidden="true" />
        <span className="heard">{t.rich(followed ? 'letGo' : 'take', { actor: () => <Text of={actor.label} /> })}</span>
      </a>
    </th>
  );
}

interface RowParts {
  weave: Weave;
  row: WovenRow;
  index: number;
  follow: string | undefined;
}

function Row({ weave, row, index, follow }: RowParts) {
  const t = useTranslations('weave');
  const tied = weave.threads.map(({ actor }) => row.knots.has(actor.id));
  const [first, last] = [tied.indexOf(true), tied.lastIndexOf(true)];
  const isFollowed = weave.threads.some(({ actor }) => actor.slug === follow && row.knots.has(actor.id));
  return (
    <tr data-followed={isFollowed || undefined} data-kind={row.record.record}>
      <th scope="row">
        <RefLink to={row.record} className={styles.name} />
        <span className={styles.line}>
          <DateChip date={row.date} modality={row.planned ? 'planned' : 'occurred'} />
          {row.inside === 'cannot tell' && <span className={styles.unsure}>{t('mayLieOutside')}</span>}
          {row.named.length > 0 && (
            <span>
              <RefList of={row.named} />
            </span>
          )}
        </span>
      </th>
      {weave.threads.map((thread, place) => (
        <KnotCell
          key={thread.actor.id}
          actor={thread.actor}
          knot={row.knots.get(thread.actor.id)}
          record={row.record}
          lines={{ place, first, last, hangs: index <= thread.lastRow, ends: index === thread.lastRow }}
          followed={thread.actor.slug === follow}
        />
      ))}
    </tr>
  );
}

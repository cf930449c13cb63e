import type { ActorPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Section } from '../page/section.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './weave.module.css';
import { weaveOf } from './weave-of.ts';

/** Who an actor is tied to, and through which agreements: a table drawn as a weave. Ties through events alone follow in words. */
export function WeaveSection({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.ties');
  if (actor.ties.length === 0) return null;
  const woven = actor.ties.some((tie) => tie.agreements.length > 0);
  const byEvents = actor.ties.filter((tie) => tie.agreements.length === 0);
  return (
    <Section id="ties" title={t('title')} beside={woven && t('beside')}>
      {woven && <Weave actor={actor} />}
      {byEvents.length > 0 && (
        <>
          <p className={`small quiet ${styles.also}`}>{t('byEvents')}</p>
          <ul className={styles.list}>
            {byEvents.map((tie) => (
              <li key={tie.actor.id}>
                <RefLink to={tie.actor} /> <span className="faint">{t('eventCount', { count: tie.events.length })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Weave({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.ties');
  const { threads, rows } = weaveOf(actor);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keys
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this is none
    <div role="group" className={styles.scrolls} tabIndex={0} aria-label={t('title')}>
      <table className={styles.weave}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('agreement')}
            </th>
            {threads.map((thread, place) => (
              <th key={thread.actor.id} scope="col" className={place === 0 ? 'strong' : undefined}>
                <RefLink to={thread.actor} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const knots = threads.map((thread) => thread.agreements.has(row.ref.id));
            const [first, last] = [knots.indexOf(true), knots.lastIndexOf(true)];
            return (
              <tr key={row.ref.id}>
                <th scope="row">
                  <RefLink to={row.ref} className="strong" />
                  <br />
                  <DateChip date={row.date} />
                </th>
                {threads.map((thread, place) => (
                  <td
                    key={thread.actor.id}
                    className={cellClass({ place, first, last, hangs: index <= thread.lastRow, ends: index === thread.lastRow })}
                  >
                    {knots[place] && (
                      <>
                        <Nuqta className={styles.knot} />
                        <span className="heard">{t('takesPart')}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface Cell {
  place: number;
  first: number;
  last: number;
  hangs: boolean;
  ends: boolean;
}

/** Which lines run through a cell: the actor's thread downwards, the agreement's line from its first knot to its last. */
function cellClass({ place, first, last, hangs, ends }: Cell): string {
  const across =
    place > first && place < last ? 'through' : place === first && last > first ? 'starts' : place === last && last > first ? 'stops' : '';
  return [styles.cell, hangs && styles.hangs, ends && styles.ends, place === 0 && styles.own, across && styles[across]]
    .filter(Boolean)
    .join(' ');
}

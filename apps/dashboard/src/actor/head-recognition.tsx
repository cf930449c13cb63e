import type { ActorPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { InkLetter } from '../disputes/ink-letter.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './actor.module.css';
import type { Rivalry } from './rivals.ts';

/** How many of each have room in the head. */
const most = 4;

/** Who recognises an actor, in ink, and who acts for the same state, in the second ink; of a state, who acts for it. */
export function HeadRecognition({ actor, rivalry }: { actor: ActorPage; rivalry: Rivalry | undefined }) {
  const isAuthority = actor.actsFor !== undefined;
  if (isAuthority || actor.recognisedBy.length > 0) return <Recognised actor={actor} rivalry={rivalry} />;
  return rivalry && rivalry.authorities.length > 0 ? <Authorities rivalry={rivalry} /> : null;
}

/** Who acts for a state: each in its ink where there are several. */
function Authorities({ rivalry: { state, authorities } }: { rivalry: Rivalry }) {
  const t = useTranslations('actor.rivalry');
  return (
    <div className={styles.column}>
      <h2>{t.rich('title', { state: () => <Text of={state.label} /> })}</h2>
      <ul className={styles.lines}>
        {authorities.slice(0, most).map(({ actor }, place) => (
          <li key={actor.id}>
            {authorities.length > 1 && <InkLetter reading={place} />} <RefLink to={actor} />
          </li>
        ))}
      </ul>
      <p className="small">
        <a href="#rivals">{t('who')}</a>
      </p>
    </div>
  );
}

function Recognised({ actor, rivalry }: { actor: ActorPage; rivalry: Rivalry | undefined }) {
  const t = useTranslations('actor.standing');
  const isAuthority = actor.actsFor !== undefined;
  const rest = actor.recognisedBy.length - most;
  return (
    <div className={styles.column}>
      <h2>{t('title')}</h2>
      <ul className={styles.lines}>
        {actor.recognisedBy.slice(0, most).map(({ id, by, support }) => (
          <li key={id}>
            {t.rich('recognises', { actor: () => <RefLink to={by} /> })} <Evidence support={support} />
          </li>
        ))}
        {actor.recognisedBy.length === 0 && <li className="quiet">{t('nobodyRecognises')}</li>}
      </ul>
      {rest > 0 && (
        <p className="small">
          <a href="#recognitions-by">{t('more', { count: rest })}</a>
        </p>
      )}
      {isAuthority && <Rivals actor={actor} rivalry={rivalry} />}
    </div>
  );
}

function Rivals({ actor, rivalry }: { actor: ActorPage; rivalry: Rivalry | undefined }) {
  const t = useTranslations('actor.standing');
  const rivals = rivalry?.authorities.filter((authority) => authority.actor.id !== actor.ref.id) ?? [];
  if (rivals.length === 0)
    return <p className="small quiet">{t.rich('noRival', { state: () => actor.actsFor && <RefLink to={actor.actsFor} /> })}</p>;
  return (
    <ul className={styles.rivals}>
      {rivals.slice(0, most).map((rival, place) => (
        <li key={rival.actor.id}>
          <InkLetter reading={place + 1} />{' '}
          <span className={styles.contests}>{t.rich('contests', { actor: () => <RefLink to={rival.actor} /> })}</span>
        </li>
      ))}
      <li>
        <a href="#rivals">{t('compare')}</a>
      </li>
    </ul>
  );
}

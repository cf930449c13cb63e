import type { ActorPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import styles from './actor.module.css';
import { isTold } from './rivalry-section.tsx';
import type { Rivalry } from './rivals.ts';

/** Ways to the parts of a long page, under its head: those that there are, with how much each holds. */
export function Jumps({ actor, rivalry }: { actor: ActorPage; rivalry: Rivalry | undefined }) {
  const t = useTranslations();
  const isPerson = actor.tenures.length > 0;
  const entries = [
    { id: 'events', title: t('actor.events.title'), count: actor.eventCount },
    { id: 'ties', title: t('actor.ties.title'), count: actor.tieCount },
    { id: 'agreements', title: t('actor.agreements.title'), count: actor.agreementCount },
    { id: isPerson || actor.officers.length > 0 ? 'offices' : 'part-offices', title: t('actor.jumps.offices'), count: officesOf(actor) },
    { id: 'recognitions-by', title: t('actor.recognitions.by'), count: actor.recognisedBy.length },
    { id: 'recognitions-of', title: t('actor.recognitions.of'), count: actor.recognises.length },
    { id: 'rivals', title: t('actor.jumps.rivals'), count: rivalry && isTold(rivalry, actor.ref.id) ? rivalry.authorities.length : 0 },
    { id: 'disagreements', title: t('actor.disagreements'), count: actor.disputes.length },
    { id: 'spellings', title: t('names.title'), count: actor.names.length },
    { id: 'sources', title: t('actor.sources'), count: actor.sources.length },
  ].filter(({ count }) => count > 0);
  return (
    <nav aria-label={t('page.contents')} className={styles.jumps}>
      {entries.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`}>
          {title} <span className="num faint">{count}</span>
        </a>
      ))}
    </nav>
  );
}

function officesOf({ tenures, officers, partOfficers }: ActorPage): number {
  return tenures.length + officers.length + partOfficers.length;
}

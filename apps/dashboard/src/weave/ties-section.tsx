import type { ActorPage, TieView, WeaveView } from '@mithaq/client';
import { Day } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { one, type Query, valid } from '../address/query.ts';
import { getLocale } from '../i18n/get-locale.ts';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { ask } from '../register/ask.ts';
import { FailureNotice } from '../states/failure-notice.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { PeriodForm } from './period-form.tsx';
import styles from './weave.module.css';
import { Woven } from './woven.tsx';

/** What the address asks of an actor's ties: the days to look at, whether talks are rows too, and whose thread is followed. */
interface Asked {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly events: boolean;
  readonly follow: string | undefined;
}

interface Parts {
  actor: Pick<ActorPage, 'ref' | 'ties'>;
  /** The query of the actor's page. */
  query: Query;
}

/** Who an actor is tied to, and through which agreements: the weave of a period, then those tied through events alone. */
export async function TiesSection({ actor, query }: Parts) {
  if (actor.ties.length === 0) return null;
  const asked = askedOf(query);
  const { from, to, events } = asked;
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const answer = await ask(await getLocale(), (client) => client.actors.weave.query({ key: actor.ref.slug, ...days, events }));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return <Ties actor={actor} query={query} asked={asked} view={answer.value} />;
}

function askedOf(query: Query): Asked {
  return {
    from: valid(Day, one(query, 'tiesFrom')),
    to: valid(Day, one(query, 'tiesTo')),
    events: one(query, 'ties') === 'events',
    follow: one(query, 'follow'),
  };
}

function Ties({ actor, query, asked, view }: Parts & { asked: Asked; view: WeaveView }) {
  const t = useTranslations('weave');
  const network = `/network?actor=${encodeURIComponent(actor.ref.slug)}`;
  const alone = actor.ties.filter((tie) => tie.agreements.length === 0);
  return (
    <Section id="ties" title={t('title')} beside={t('beside')} aside={<Link href={network}>{t('network')}</Link>}>
      <PeriodForm action="#ties" query={query} names={{ from: 'tiesFrom', to: 'tiesTo' }} chosen={asked} talks={asked.events} />
      <Woven
        query={query}
        anchor="ties"
        follow={asked.follow}
        view={view}
        network={network}
        narrowed={asked.from !== undefined || asked.to !== undefined}
      />
      {!asked.events && alone.length > 0 && <ByEventsAlone ties={alone} of={actor.ref.slug} />}
    </Section>
  );
}

function ByEventsAlone({ ties, of }: { ties: readonly TieView[]; of: string }) {
  const t = useTranslations('weave');
  return (
    <>
      <p className={`small quiet ${styles.also}`}>{t('byEvents')}</p>
      <ul className={styles.list}>
        {ties.map(({ actor, events }) => (
          <li key={actor.id}>
            <RefLink to={actor} />{' '}
            <Link href={`/network?actor=${encodeURIComponent(of)}&target=${encodeURIComponent(actor.slug)}`} className="faint">
              {t('eventCount', { count: events.length })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { EventPage } from '@mithaq/client';
import { eventTypes, modalities } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { EditLink } from '../edit/edit-link.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import type { Placed } from '../map/placed.ts';
import { BelowFold } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { Text } from '../voice/text.tsx';
import { BeforeAndAfter } from './before-and-after.tsx';
import { Belongings } from './belongings.tsx';
import styles from './event.module.css';
import { Figures } from './figures.tsx';
import type { Neighbourhood } from './neighbours.ts';
import { restOf } from './rest-of.ts';
import { When } from './when.tsx';
import { Where } from './where.tsx';
import { Who } from './who.tsx';

interface Parts {
  event: EventPage;
  /** What came shortly before and after it within its agreements. */
  around: readonly Neighbourhood[];
  /** Where it was on a map; absent where no place of it is known. */
  where: Placed | undefined;
}

/** An event's page: whether it happened, when, where, who; what it belongs to; and the statements that say so. */
export function EventView({ event, around, where }: Parts) {
  const t = useTranslations('event');
  const { row } = event;
  const refs = refsWithin(event);
  const disputes = event.disputes.filter(({ property, subject }) => !(subject.id === row.ref.id && drawn.has(property)));
  return (
    <div className={page.page}>
      <Head event={event} />
      <When event={event} />
      <Where event={event} refs={refs} where={where} />
      <Who event={event} />
      <BelowFold>
        <Figures event={event} />
        <Belongings event={event} />
        <BeforeAndAfter around={around} event={row.ref} />
        {disputes.length > 0 && (
          <Section id="disagreements" title={t('disagreements')}>
            <DisputeList disputes={disputes} of={row.ref.id} />
          </Section>
        )}
        <Statements statements={restOf(event)} refs={refs} title={t('statements')} />
        <Section id="sources" title={t('sources')}>
          <SourceRefs sources={event.sources} caption={t('sources')} />
        </Section>
      </BelowFold>
    </div>
  );
}

/** Disagreements on these are shown where the property is. */
const drawn: ReadonlySet<string> = new Set(['date', 'place']);

function Head({ event: { row } }: { event: EventPage }) {
  return (
    <header>
      <p className={page.kick}>
        <Text of={eventTypes.label(row.type)} />
        {row.modality === 'occurred' && (
          <>
            {' · '}
            <Text of={modalities.label(row.modality)} />
          </>
        )}
      </p>
      <h1 className={page.title}>
        <Text of={row.ref.label} />
      </h1>
      <Happened modality={row.modality} />
      <p className={styles.beneath}>
        <Evidence support={row.support} />
        <CiteLink of={{ record: row.ref.id }} keyed className="small" /> <EditLink of={row.ref} className="small" />
      </p>
    </header>
  );
}

/** Whether it happened, said plainly where it is not known to have. */
function Happened({ modality }: { modality: EventPage['row']['modality'] }) {
  const t = useTranslations('event.happened');
  if (modality === 'occurred') return null;
  return (
    <p className={styles.happened} data-modality={modality}>
      <Nuqta hollow />
      <span>{t(modality)}</span>
    </p>
  );
}

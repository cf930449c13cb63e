import type { EventPage } from '@mithaq/client';
import { eventRoles } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { readingsOf } from '../disputes/readings-of.ts';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './event.module.css';
import { statementsOfPart } from './part-statements.ts';

type Part = EventPage['row']['parts'][number];

/** Who took which part, in which capacity and for whom, each with its thread. */
export function Who({ event }: { event: EventPage }) {
  const t = useTranslations('event.who');
  const { parts } = event.row;
  if (parts.length === 0) return null;
  return (
    <Section id="who" title={t('title')} beside={t('count', { count: parts.length })}>
      <div>
        {parts.map((part) => (
          <PartRow key={`${part.role} ${part.actor.id} ${part.onBehalfOf?.id}`} event={event} part={part} />
        ))}
      </div>
    </Section>
  );
}

function PartRow({ event, part }: { event: EventPage; part: Part }) {
  const t = useTranslations();
  const statements = statementsOfPart(event, part);
  return (
    <ThreadRow passages={passagesOf(statements, readingsOf(event.disputes, event.row.ref.id))}>
      <div className={styles.fact}>
        <p className={styles.term}>
          <Text of={eventRoles.label(part.role)} />
        </p>
        <div>
          <Lead>
            <RefLink to={part.actor} className="strong" />{' '}
            {part.capacity && (
              <span className="quiet">
                <RefLink to={part.capacity} />
              </span>
            )}
          </Lead>
          {part.onBehalfOf && (
            <p className="small quiet">
              {t.rich('agreement.parties.onBehalfOf', { name: () => part.onBehalfOf && <RefLink to={part.onBehalfOf} /> })}
            </p>
          )}
          <Notes statements={statements} exceptDisputed />
        </div>
      </div>
    </ThreadRow>
  );
}

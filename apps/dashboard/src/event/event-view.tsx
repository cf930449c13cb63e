import type { EventPage } from '@mithaq/client';
import { eventRoles, eventTypes, modalities } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { Text } from '../voice/text.tsx';
import styles from './event.module.css';

/** An event's page: when, where, who; whether it happened; and the statements that say so. */
export function EventView({ event }: { event: EventPage }) {
  const t = useTranslations('event');
  const { row } = event;
  return (
    <div className={page.page}>
      <header>
        <p className={page.kick}>
          <Text of={eventTypes.label(row.type)} /> · <Text of={modalities.label(row.modality)} />
        </p>
        <h1 className={page.title}>
          <Text of={row.ref.label} />
        </h1>
      </header>
      <Facts event={event} />
      {event.disputes.length > 0 && (
        <Section id="disagreements" title={t('disagreements')}>
          <DisputeList disputes={event.disputes} of={row.ref.id} />
        </Section>
      )}
      <Statements statements={event.statements} refs={refsWithin(event)} title={t('statements')} />
      <Section id="sources" title={t('sources')}>
        <SourceRefs sources={event.sources} caption={t('sources')} />
      </Section>
    </div>
  );
}

function Facts({ event }: { event: EventPage }) {
  const t = useTranslations('event.facts');
  const { row } = event;
  return (
    <dl className={styles.facts}>
      <dt>{t('date')}</dt>
      <dd>
        <DateChip date={row.date} modality={row.modality} />
        <AsRead event={event} />
      </dd>
      {row.place && (
        <>
          <dt>{t('place')}</dt>
          <dd>
            <RefLink to={row.place} />
          </dd>
        </>
      )}
      <Participants event={event} />
      <Figures event={event} />
      <Related label={t('agreements')} of={row.agreements} />
      <Related label={t('realises')} of={event.realises ? [event.realises] : []} />
      <Related label={t('realisedBy')} of={event.realisedBy} />
      <dt>{t('evidence')}</dt>
      <dd>
        <Evidence support={row.support} />
      </dd>
    </dl>
  );
}

/** The date as its source writes it, in the language of that source. */
function AsRead({ event }: { event: EventPage }) {
  const t = useTranslations('event.facts');
  const words = event.row.date?.asRead;
  const [citation] = event.statements.find(({ property }) => property === 'date')?.citations ?? [];
  if (words === undefined || citation === undefined) return null;
  return <span className="quiet"> {t.rich('asRead', { words: () => <Quote language={citation.source.language}>{words}</Quote> })}</span>;
}

function Related({ label, of }: { label: string; of: EventPage['realisedBy'] }) {
  if (of.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <RefList of={of} />
      </dd>
    </>
  );
}

function Participants({ event }: { event: EventPage }) {
  const t = useTranslations();
  if (event.row.parts.length === 0) return null;
  return (
    <>
      <dt>{t('event.facts.participants')}</dt>
      <dd>
        <ul>
          {event.row.parts.map((part) => (
            <li key={`${part.role} ${part.actor.id}`}>
              <RefLink to={part.actor} className="strong" />
              {part.capacity && (
                <span className="quiet">
                  {t('words.comma')}
                  <Text of={part.capacity.label} />
                </span>
              )}{' '}
              <span className="faint">
                <Text of={eventRoles.label(part.role)} />
                {part.onBehalfOf && (
                  <> · {t.rich('agreement.parties.onBehalfOf', { name: () => part.onBehalfOf && <RefLink to={part.onBehalfOf} /> })}</>
                )}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Figures({ event }: { event: EventPage }) {
  return event.figures.map(({ figure, label, amount }) => (
    <div key={JSON.stringify(figure)} className={styles.figure}>
      <dt>
        <Text of={label} />
      </dt>
      <dd className="num">
        <Text of={amount} />
      </dd>
    </div>
  ));
}

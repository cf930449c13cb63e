import type { NewcomerView, ReferredView, SuggestionValueView, SuggestionView } from '@mithaq/client';
import { agreementRoles, eventRoles, forces, nameKinds } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DateChip } from '../dates/date-chip.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import { Quote, SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import styles from './judging.module.css';
import { InARow, Referent } from './referent.tsx';

type Of<Kind extends SuggestionValueView['kind']> = Extract<SuggestionValueView, { kind: Kind }>;

/** What a suggestion was read from, and everything that it says. */
export function SuggestionFacts({ of, language }: { of: SuggestionView; language: string }) {
  const t = useTranslations('reading.judging');
  const { value, exact, reason, origin } = of;
  return (
    <dl id="suggestion-why" className={styles['facts']}>
      <Fact name={t('words')}>
        <Quote language={language}>{value.kind === 'event' ? value.within.exact : exact}</Quote>
      </Fact>
      <ValueFacts of={value} />
      <Fact name={t('reason')}>
        <Text of={reason} />
      </Fact>
      {origin && <Fact name={t('origin')}>{t.rich('byModel', { model: () => <bdi dir="ltr">{origin.model}</bdi> })}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ValueFacts({ of }: { of: SuggestionValueView }) {
  const t = useTranslations('reading');
  switch (of.kind) {
    case 'mention':
      return 'newcomer' in of ? <NewcomerFacts of={of.newcomer} /> : <Fact name={t('judging.kind')}>{t(`kinds.${of.record.record}`)}</Fact>;
    case 'date':
      return <Fact name={t('judging.kind')}>{t('kinds.date')}</Fact>;
    case 'agreement':
      return <AgreementFacts of={of} />;
    case 'clause':
      return <ClauseFacts of={of} />;
    case 'event':
      return <EventFacts of={of} />;
  }
}

function NewcomerFacts({ of: { names, country, organisation } }: { of: NewcomerView }) {
  const t = useTranslations('reading.judging');
  const countries = new Intl.DisplayNames(useLocale(), { type: 'region' });
  return (
    <>
      {names.length > 0 && (
        <Fact name={t('names')}>
          <InARow
            of={names.map((name) => ({
              key: `${name.language} ${name.value}`,
              node: (
                <>
                  <SourceName language={name.language}>{name.value}</SourceName>
                  <span className="quiet">
                    {' '}
                    (<Text of={nameKinds.label(name.kind)} />)
                  </span>
                </>
              ),
            }))}
          />
        </Fact>
      )}
      {country !== undefined && <Fact name={t('country')}>{countries.of(country) ?? country}</Fact>}
      {organisation !== undefined && (
        <Fact name={t('organisation')}>
          <Referent of={organisation} />
        </Fact>
      )}
    </>
  );
}

function AgreementFacts({ of: { names, participations, topics } }: { of: Of<'agreement'> }) {
  const t = useTranslations('reading.judging');
  return (
    <>
      {names.length > 0 && (
        <Fact name={t('names')}>
          <InARow of={names.map(({ value, language }) => ({ key: value, node: <SourceName language={language}>{value}</SourceName> }))} />
        </Fact>
      )}
      {participations.map((part) => (
        <Fact key={`${part.role} ${part.actor.start}`} name={<Text of={agreementRoles.label(part.role)} />}>
          <Part of={part} />
        </Fact>
      ))}
      {topics.length > 0 && (
        <Fact name={t('topics')}>
          <InARow of={topics.map(({ code, label }) => ({ key: code, node: <Text of={label} /> }))} />
        </Fact>
      )}
    </>
  );
}

function ClauseFacts({ of: { obligated, beneficiaries, force, deadline } }: { of: Of<'clause'> }) {
  const t = useTranslations('reading.judging');
  return (
    <>
      <Referents name={t('obligated')} of={obligated} />
      <Referents name={t('beneficiaries')} of={beneficiaries} />
      {force !== undefined && (
        <Fact name={t('force')}>
          <Text of={forces.label(force)} />
        </Fact>
      )}
      {deadline && (
        <Fact name={t('deadline')}>
          <DateChip date={deadline.date} />
        </Fact>
      )}
    </>
  );
}

function EventFacts({ of: { participations, date, place, attributedTo } }: { of: Of<'event'> }) {
  const t = useTranslations('reading.judging');
  return (
    <>
      {participations.map((part) => (
        <Fact key={`${part.role} ${part.actor.start}`} name={<Text of={eventRoles.label(part.role)} />}>
          <Part of={part} />
        </Fact>
      ))}
      {date && (
        <Fact name={t('when')}>
          <DateChip date={date.date} />
        </Fact>
      )}
      {place && <Referents name={t('where')} of={[place]} />}
      {attributedTo && <Referents name={t('saidBy')} of={[attributedTo]} />}
    </>
  );
}

/** Somebody's part: who, in whose name, as holder of which office. */
function Part({
  of: { actor, onBehalfOf, capacity },
}: {
  of: Of<'event'>['participations'][number] | Of<'agreement'>['participations'][number];
}) {
  const t = useTranslations('reading.judging');
  return (
    <>
      <Referent of={actor.referent} />
      {capacity && <span className="quiet">{t.rich('inCapacity', { office: () => <Referent of={capacity.referent} /> })}</span>}
      {onBehalfOf && <span className="quiet">{t.rich('inTheName', { actor: () => <Referent of={onBehalfOf.referent} /> })}</span>}
    </>
  );
}

function Referents({ name, of }: { name: string; of: readonly ReferredView[] }) {
  if (of.length === 0) return null;
  return (
    <Fact name={name}>
      <InARow of={of.map(({ start, referent }) => ({ key: String(start), node: <Referent of={referent} /> }))} />
    </Fact>
  );
}

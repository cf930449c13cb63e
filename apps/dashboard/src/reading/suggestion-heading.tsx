import type { ReferredView, SuggestionValueView, SuggestionView } from '@mithaq/client';
import { eventTypes, instruments, modalities } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { Text } from '../voice/text.tsx';
import { Named } from './named.tsx';
import { InARow, Newcomer, NewcomerKind, Referent } from './referent.tsx';

type Of<Kind extends SuggestionValueView['kind']> = Extract<SuggestionValueView, { kind: Kind }>;

/** What a suggestion says, in one line. */
export function SuggestionHeading({ of: { value, chosen } }: { of: Pick<SuggestionView, 'value' | 'chosen'> }) {
  const t = useTranslations('reading.judging');
  if (chosen !== undefined) return t.rich('chosen', { record: () => <Named to={chosen} /> });
  switch (value.kind) {
    case 'mention':
      return <MentionHeading of={value} />;
    case 'date':
      return <DateChip date={value.date} />;
    case 'agreement':
      return <AgreementHeading of={value} />;
    case 'clause':
      return t.rich('clauseOn', {
        topics: () => <InARow of={value.topics.map(({ code, label }) => ({ key: code, node: <Text of={label} /> }))} />,
      });
    case 'event':
      return <EventHeading of={value} />;
  }
}

function MentionHeading({ of }: { of: Of<'mention'> }) {
  const t = useTranslations('reading.judging');
  const { office } = of;
  const who = () => ('record' in of ? <Named to={of.record} /> : <Newcomer of={of.newcomer} />);
  if (office !== undefined) return t.rich('holder', { office: () => <Referent of={office} />, person: who });
  if ('record' in of) return t.rich('mention', { record: who });
  return t.rich('newcomer', { name: who, kind: () => <NewcomerKind of={of.newcomer} /> });
}

function AgreementHeading({ of: { record, instrument, participations } }: { of: Of<'agreement'> }) {
  const t = useTranslations('reading.judging');
  if (record !== undefined) return t.rich('mention', { record: () => <Named to={record} /> });
  const kind = () => <Text of={instruments.label(instrument)} />;
  const actors = participations.map(({ actor }) => actor);
  if (actors.length === 0) return kind();
  return t.rich('agreementOf', { instrument: kind, parties: () => <InARow of={actors.map(named)} /> });
}

function EventHeading({ of: { type, modality } }: { of: Of<'event'> }) {
  return (
    <>
      <Text of={eventTypes.label(type)} />
      {modality !== 'occurred' && (
        <>
          {' · '}
          <Text of={modalities.label(modality)} />
        </>
      )}
    </>
  );
}

function named({ start, referent }: ReferredView) {
  return { key: String(start), node: <Referent of={referent} /> };
}

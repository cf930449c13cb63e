import type { TenureView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { useIntervalWords } from './interval-words.ts';

interface Parts {
  tenures: readonly TenureView[];
  /** Whose page it is: a person's offices, or who held an organisation's. */
  of: 'person' | 'organisation';
}

/** Offices over time, each with its passages. */
export function Tenures({ tenures, of }: Parts) {
  const t = useTranslations('actor.offices');
  if (tenures.length === 0) return null;
  return (
    <Section id="offices" title={t(of)} aside={t('aside')}>
      <div>
        {tenures.map((tenure) => (
          <Tenure key={tenure.id} tenure={tenure} of={of} />
        ))}
      </div>
    </Section>
  );
}

function Tenure({ tenure, of }: { tenure: TenureView; of: Parts['of'] }) {
  const inWords = useIntervalWords();
  return (
    <ThreadRow passages={passagesOf(tenure.statements)}>
      <Lead>
        {of === 'organisation' && (
          <>
            <RefLink to={tenure.person} className="strong" />{' '}
          </>
        )}
        <span className={of === 'person' ? 'strong' : 'quiet'}>
          <Text of={tenure.office.label} />
        </span>
        {of === 'person' && (
          <span className="quiet">
            {' '}
            · <RefLink to={tenure.organisation} />
          </span>
        )}
      </Lead>
      <p className="small quiet">{inWords(tenure.interval)}</p>
      <Notes statements={tenure.statements} />
    </ThreadRow>
  );
}

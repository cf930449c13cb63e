import type { PartView, ProposedValueView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import controls from '../controls/controls.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './proposals.module.css';
import { type Choices, decided, standingsOf, toggled } from './proposing.ts';
import type { Span } from './spans.ts';

interface Parts {
  part: PartView;
  /** The digit that drops it; absent for what cannot be dropped by itself. */
  digit: number | undefined;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  onPoint: (span: Span) => void;
}

/** One part of a proposal: what it is, how it stands to the register, and, when asked for, each of its values with what the register has. */
export function ProposalPart({ part, digit, choices, onChoose, onPoint }: Parts) {
  const t = useTranslations('reading');
  const { key, record, label, values, passages } = part;
  const isDropped = choices.dropped.includes(key);
  const [first] = passages;
  return (
    <li className={styles['part']} data-dropped={isDropped || undefined} data-done={part.isDone || undefined}>
      {digit === undefined ? (
        <span className={styles['digit']} aria-hidden="true" />
      ) : (
        <button type="button" className={styles['digit']} aria-pressed={!isDropped} onClick={() => onChoose(toggled(choices, key))}>
          {digit}
          <span className="heard"> {t('proposals.keep')}</span>
        </button>
      )}
      <details className={styles['told']} onToggle={() => first && onPoint(first)}>
        <summary>
          <span className={styles['label']}>
            <span className={styles['kind']}>{t(`kinds.${record}`)}</span> <Text of={label} />
          </span>
          <Standing of={part} />
        </summary>
        <dl className={styles['values']}>
          {values.map((value) => (
            <Value key={value.key} of={value} />
          ))}
        </dl>
      </details>
      {part.match.match === 'unsure' && !isDropped && (
        <Candidates part={part} candidates={part.match.candidates} onDecide={(chosen) => onChoose(decided(choices, key, chosen))} />
      )}
    </li>
  );
}

/** New, or which record it is and how its values stand to that: the shape says so before the words. */
function Standing({ of: part }: { of: PartView }) {
  const t = useTranslations('reading.proposals');
  const { match, isDone } = part;
  if (isDone) return <span className={styles['standing']}>{t('done')}</span>;
  if (match.match !== 'held') return <span className={styles['standing']}>{t(`match.${match.match}`)}</span>;
  return (
    <span className={styles['standing']}>
      {standingsOf(part).map(({ standing, count }, place) => (
        <Fragment key={standing}>
          {place > 0 && ' · '}
          <span data-standing={standing}>{t(`standing.${standing}`, { count })}</span>
        </Fragment>
      ))}
    </span>
  );
}

function Value({ of: { propertyLabel, display, standing, held, isBeside } }: { of: ProposedValueView }) {
  const t = useTranslations('reading.proposals');
  const differs = standing === 'contradicts' || standing === 'agrees';
  return (
    <>
      <dt>
        <Text of={propertyLabel} />
      </dt>
      <dd data-standing={standing}>
        <Text of={display} />
        {isBeside && <span className="faint"> {t('beside')}</span>}
        {standing !== 'new' && <span className={styles['how']}> {t(`value.${standing}`)}</span>}
        {differs && held && <span className={styles['held']}>{t.rich('held', { value: () => <Text of={held} /> })}</span>}
      </dd>
    </>
  );
}

interface Choosing {
  part: PartView;
  candidates: Extract<PartView['match'], { match: 'unsure' }>['candidates'];
  onDecide: (record: string) => void;
}

/** Which record of the register it is, if any: a person decides. */
function Candidates({ part, candidates, onDecide }: Choosing) {
  const t = useTranslations('reading.proposals');
  return (
    <div className={styles['candidates']}>
      <p>{t.rich('which', { label: () => <Text of={part.label} /> })}</p>
      <ul>
        {candidates.map(({ record, reasons }) => (
          <li key={record.id} className={styles['candidate']}>
            <button type="button" className={controls['button']} onClick={() => onDecide(record.id)}>
              {t('isThis')}
            </button>
            <span>
              <RefLink to={record} />
              <span className="quiet">
                {reasons.map((reason) => (
                  <Fragment key={JSON.stringify(reason)}>
                    {' · '}
                    <Text of={reason} />
                  </Fragment>
                ))}
              </span>
            </span>
          </li>
        ))}
        <li className={styles['candidate']}>
          <button type="button" className={controls['button']} onClick={() => onDecide('new')}>
            {t('isNew')}
          </button>
        </li>
      </ul>
    </div>
  );
}

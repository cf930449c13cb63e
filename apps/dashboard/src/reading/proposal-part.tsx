import type { PartView, ProposedValueView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import controls from '../controls/controls.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './proposals.module.css';
import { type Choices, decided, type ShownPart, type ShownValue, standingsOf, toggled } from './proposing.ts';
import type { Span } from './spans.ts';

interface Parts {
  shown: ShownPart;
  /** The digit that drops it; absent for what cannot be dropped by itself. */
  digit: number | undefined;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  onPoint: (span: Span) => void;
}

/** One part of a proposal: what it is, how it stands to the register, and, when asked for, each of its values with what the register has. */
export function ProposalPart({ shown: { part, fate, values }, digit, choices, onChoose, onPoint }: Parts) {
  const t = useTranslations('reading');
  const { key, record, label, passages } = part;
  const isDropped = fate !== 'kept';
  const [first] = passages;
  return (
    <li className={styles['part']} data-dropped={isDropped || undefined} data-done={part.isDone || undefined}>
      {digit === undefined ? (
        <span className={styles['digit']} aria-hidden="true" />
      ) : (
        <button type="button" className={styles['digit']} aria-pressed={fate !== 'dropped'} onClick={() => onChoose(toggled(choices, key))}>
          {digit}
          <span className="heard"> {t('proposals.keep')}</span>
        </button>
      )}
      <details className={styles['told']} onToggle={() => first && onPoint(first)}>
        <summary>
          <span className={styles['label']}>
            <span className={styles['kind']}>{t(`kinds.${record}`)}</span> <Text of={label} />
          </span>
          {fate === 'gone' ? <Gone /> : <Standing of={part} />}
        </summary>
        <ShownValues of={values} onDrop={isDropped ? undefined : (value) => onChoose(toggled(choices, value))} />
      </details>
      {part.match.match === 'unsure' && !isDropped && (
        <Candidates part={part} candidates={part.match.candidates} onDecide={(chosen) => onChoose(decided(choices, key, chosen))} />
      )}
    </li>
  );
}

/** It is dropped with what it hangs on: it comes back with that. */
function Gone() {
  const t = useTranslations('leftOut');
  return <span className={styles['standing']}>{t('gone')}</span>;
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

/** Values that would be stated, each with how it stands to what the register has, and on how many passages it rests. */
export function ValuesOf({ of }: { of: readonly ProposedValueView[] }) {
  return <ShownValues of={of.map((value) => ({ value, fate: 'kept' }))} />;
}

interface Listed {
  of: readonly ShownValue[];
  /** Leaves a value out, or takes it back; absent where none can be. */
  onDrop?: ((key: string) => void) | undefined;
}

function ShownValues({ of, onDrop }: Listed) {
  return (
    <dl className={styles['values']}>
      {of.map((shown) => (
        <Value key={shown.value.key} of={shown.value} fate={shown.fate} onDrop={onDrop} />
      ))}
    </dl>
  );
}

interface OneValue {
  of: ProposedValueView;
  fate: ShownValue['fate'];
  onDrop: ((key: string) => void) | undefined;
}

function Value({ of: { key, propertyLabel, display, standing, held, isBeside, passages }, fate, onDrop }: OneValue) {
  const t = useTranslations('reading.proposals');
  const differs = standing === 'contradicts' || standing === 'agrees';
  return (
    <>
      <dt>
        <Text of={propertyLabel} />
      </dt>
      <dd data-standing={standing} data-dropped={fate !== 'kept' || undefined}>
        <span className={styles['display']}>
          <Text of={display} />
        </span>
        {isBeside && <span className="faint"> {t('beside')}</span>}
        {standing !== 'new' && <span className={styles['how']}> {t(`value.${standing}`)}</span>}
        {passages.length > 0 && <span className="faint"> {t('passages', { count: passages.length })}</span>}
        {onDrop && fate === 'gone' && (
          <>
            {' '}
            <Gone />
          </>
        )}
        {onDrop && fate !== 'gone' && (
          <button type="button" className={styles['out']} aria-pressed={fate === 'dropped'} onClick={() => onDrop(key)}>
            {t(fate === 'dropped' ? 'backIn' : 'leaveOut')}
          </button>
        )}
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

import type { OutcomeView, ProposalView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { Text } from '../voice/text.tsx';
import { ProposalPart } from './proposal-part.tsx';
import styles from './proposals.module.css';
import { droppable, partsShown, toggled } from './proposing.ts';
import type { Span } from './spans.ts';
import type { ProposalDesk } from './use-proposals.ts';

interface Parts {
  row: ProposalView;
  desk: ProposalDesk;
  active: boolean;
  onPoint: (span: Span) => void;
}

/** One proposal: what it is, its parts, each of which can be dropped, what accepting it would draft, and what has to be answered first. */
export function ProposalCard({ row, desk, active, onPoint }: Parts) {
  const t = useTranslations('reading.proposals');
  const choices = desk.choicesOf(row.key);
  const chosen = desk.chosen(row.key);
  const { outcome, title } = chosen ?? row;
  const digits = new Map(droppable(row).map(({ key }, place) => [key, place + 1]));
  return (
    <article className={styles['card']} data-active={active || undefined} aria-labelledby="proposal-head">
      <h3 id="proposal-head" className={styles['head']}>
        <Text of={title} />
      </h3>
      <ul className={styles['parts']}>
        {partsShown(row, chosen).map((part) => (
          <ProposalPart
            key={part.key}
            part={part}
            digit={digits.get(part.key)}
            choices={choices}
            onChoose={(next) => desk.choose(row.key, next)}
            onPoint={onPoint}
          />
        ))}
      </ul>
      <Outcome of={outcome} />
      <div className={styles['acts']}>
        <button
          type="button"
          className={`${controls['button']} ${controls['primary']}`}
          aria-keyshortcuts={active ? 'A' : undefined}
          disabled={desk.busy || !outcome.isReady}
          onClick={() => desk.accept(row.key)}
        >
          {t(choices.dropped.length > 0 ? 'acceptRest' : 'accept')}
          {active && <kbd>A</kbd>}
        </button>
        <button
          type="button"
          className={controls['button']}
          aria-keyshortcuts={active ? 'X' : undefined}
          disabled={desk.busy}
          onClick={() => desk.reject(row.key)}
        >
          {t('reject')}
          {active && <kbd>X</kbd>}
        </button>
        {desk.isUndoable && (
          <button
            type="button"
            className={controls['button']}
            aria-keyshortcuts={active ? 'Z' : undefined}
            disabled={desk.busy}
            onClick={desk.undo}
          >
            {t('undo')}
            {active && <kbd>Z</kbd>}
          </button>
        )}
      </div>
    </article>
  );
}

/** Accepts a proposal as choices leave it, where nothing has to be answered first. */
export function acceptReady(desk: ProposalDesk, row: ProposalView): void {
  if ((desk.chosen(row.key) ?? row).outcome.isReady) desk.accept(row.key);
}

/** Drops a part by its digit, or takes it back. */
export function dropByDigit(row: ProposalView, desk: ProposalDesk, digit: number): void {
  const part = droppable(row)[digit - 1];
  if (part !== undefined) desk.choose(row.key, toggled(desk.choicesOf(row.key), part.key));
}

/** What would be drafted, and what is still to be answered. */
function Outcome({ of: { made, changed, statements, open } }: { of: OutcomeView }) {
  const t = useTranslations('reading.proposals');
  return (
    <>
      <p className={styles['will']}>{t('will', { made: made.length, changed: changed.length, statements })}</p>
      {open.length > 0 && (
        <ul className={styles['open']}>
          {open.map((question) => (
            <li key={`${question.part} ${question.question} ${question.property ?? ''}`}>
              <Text of={question.words} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

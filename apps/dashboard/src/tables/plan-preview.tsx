'use client';

import type { LocalizedText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Text } from '../voice/text.tsx';
import { ChangeList } from './change-list.tsx';
import type { Plan, Refusal } from './plan.ts';
import styles from './tables.module.css';
import { useColumnLabel } from './use-column-label.ts';
import { useWhyWords } from './why-words.ts';

interface Parts {
  plan: Plan;
  captionOf: (id: string) => LocalizedText;
  overCited: boolean;
  setOverCited: (over: boolean) => void;
}

/** What would come of it, before it is done: how many change, which are so already, which stay as they are and why. */
export function PlanPreview({ plan: { changes, same, refused }, captionOf, overCited, setOverCited }: Parts) {
  const t = useTranslations('tables.plan');
  const cells = changes.flatMap((change) => change.cells);
  const needing = cells.filter((cell) => cell.needsPassage).length;
  const cited = refused.filter(({ why }) => why.why === 'cited').length;
  return (
    <div className={styles['preview']}>
      <p role="status">
        <span className="strong">{t('changes', { cells: cells.length, records: changes.length })}</span>{' '}
        {same > 0 && <span className="quiet">{t('same', { count: same })}</span>}
      </p>
      {needing > 0 && <p className={styles['trouble']}>{t('needs', { count: needing })}</p>}
      {(cited > 0 || overCited) && (
        <label className={styles['tick']}>
          <input type="checkbox" checked={overCited} onChange={(event) => setOverCited(event.target.checked)} />
          {t('overCited', { count: Math.max(cited, overCited ? needing : 0) })}
        </label>
      )}
      {refused.length > 0 && <Refused refused={refused} captionOf={captionOf} />}
      {changes.length > 0 && (
        <details>
          <summary>{t('exactly')}</summary>
          <ChangeList changes={changes} captionOf={captionOf} />
        </details>
      )}
    </div>
  );
}

const mostTold = 12;

/** What stays as it is, by why: many records often have one and the same reason. */
function Refused({ refused, captionOf }: Pick<Parts, 'captionOf'> & { refused: readonly Refusal[] }) {
  const t = useTranslations('tables.plan');
  const comma = useTranslations('words')('comma');
  const labelOf = useColumnLabel();
  const inWords = useWhyWords();
  const groups = new Map<string, Refusal[]>();
  for (const one of refused) {
    const why = `${labelOf(one.column)} ${inWords(one.why)}`;
    groups.set(why, [...(groups.get(why) ?? []), one]);
  }
  return (
    <div className={styles['failed']}>
      <p>{t('refused', { count: refused.length })}</p>
      <ul>
        {[...groups].map(([why, [first, ...more]]) => (
          <li key={why}>
            {first && <span className="quiet">{labelOf(first.column)}</span>} {first && inWords(first.why)}{' '}
            <span className="quiet">
              {[first, ...more].slice(0, mostTold).map(
                (one, place) =>
                  one && (
                    <span key={one.id}>
                      {place > 0 && comma}
                      <Text of={captionOf(one.id)} />
                    </span>
                  ),
              )}{' '}
              {more.length >= mostTold && t('more', { count: more.length + 1 - mostTold })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { PartView, ProposalList, SuggestionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Text } from '../voice/text.tsx';
import styles from './judging.module.css';
import { ValuesOf } from './proposal-part.tsx';
import { partDrafted } from './what-follows.ts';

/** The part of a proposal that a suggestion is, with what accepting it would state: told once the proposals are drawn up. */
export function WouldChange({ of, list }: { of: SuggestionView; list: ProposalList | undefined }) {
  const t = useTranslations('reading.judging');
  const part = partDrafted(of, list);
  if (part === undefined || part.values.length === 0) return null;
  const held = part.match.match === 'held' ? part.match.record : undefined;
  return (
    <details className={styles['would']} data-would>
      <summary>
        {held
          ? t.rich('would.held', { count: part.values.length, record: () => <Text of={held.label} /> })
          : t('would.new', { count: part.values.length })}
        {contradicts(part) && <strong className={styles['differs']}> {t('would.differs')}</strong>}
      </summary>
      <ValuesOf of={part.values} />
    </details>
  );
}

function contradicts({ values }: PartView): boolean {
  return values.some(({ standing }) => standing === 'contradicts');
}

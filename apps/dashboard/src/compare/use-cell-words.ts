import type { ComparedCell } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEvidenceWords } from '../evidence/evidence.tsx';

/** Says in words what the marks of a cell say: how well it is backed, of how many clauses, and whether sources differ. */
export function useCellWords(): (cell: ComparedCell) => string {
  const t = useTranslations('compare.cell');
  const comma = useTranslations('words')('comma');
  const inWords = useEvidenceWords();
  return ({ clauses, support, single, disputed }) => {
    const count = clauses.length;
    const parts = [
      inWords(support),
      ...(count > 1 ? [t('clauses', { count })] : []),
      ...(count > 1 && single > 0 ? [t('single', { count: single })] : []),
      ...(disputed > 0 ? [t('differ')] : []),
    ];
    return parts.join(comma);
  };
}

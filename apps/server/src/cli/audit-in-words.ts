import type { AuditReport, BothLanguages } from '@mithaq/store';

/** How many problems are told in words; programs get them all. */
const toldAtMost = 20;

/** What a check of the history found, in words. */
export function auditInWords({ entries, head, problems }: AuditReport): BothLanguages {
  if (problems.length === 0) {
    return {
      ar: `التاريخ سليم. القيود: ${entries}، ونهاية السلسلة: ${head}`,
      en: `The history holds. Entries: ${entries}; the chain ends in ${head}`,
    };
  }
  const told = problems.slice(0, toldAtMost);
  const more = problems.length - told.length;
  return {
    ar: [
      `التاريخ غير سليم. مواضع الخلل: ${problems.length}، والقيود: ${entries}`,
      ...told.map(({ problem, position, subject }) => `  ${position}  ${subject}  ${faults[problem].ar}`),
      ...(more > 0 ? [`  و${more} غيرها`] : []),
    ].join('\n'),
    en: [
      `The history does not hold. Problems: ${problems.length}; entries: ${entries}`,
      ...told.map(({ problem, position, subject }) => `  ${position}  ${subject}  ${faults[problem].en}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  };
}

const faults: Readonly<Record<AuditReport['problems'][number]['problem'], BothLanguages>> = {
  digest: { ar: 'القيد ليس كما كُتب', en: 'the entry is not as it was written' },
  chain: { ar: 'القيد لا يتصل بما قبله', en: 'the entry does not follow from the one before it' },
  gap: { ar: 'قيود ناقصة قبله', en: 'entries before it are missing' },
  'revision-gap': { ar: 'مراجعات ناقصة قبله', en: 'revisions before it are missing' },
  'not-current': { ar: 'القائم الآن غير ما يقوله التاريخ', en: 'what stands now is not what the history says' },
  unsealed: { ar: 'القيد لم يُختم', en: 'the entry is not sealed' },
};

import type { ImportResult } from '@mithaq/client';
import { useFormatter, useTranslations } from 'next-intl';
import { asked } from './asked.ts';

interface Parts {
  of: ImportResult;
  /** Whether somebody has answered what it did not say. */
  isAnswered: boolean;
}

/** How a file was read, what of its source nobody is asked for although it does not say it, and what was inferred: for an editor to look at. */
export function FileFacts({ of: { outcome, file, missing, orphaned = 0 }, isAnswered }: Parts) {
  const t = useTranslations('importing');
  const format = useFormatter();
  const isPlain = file.format === 'text' && file.encoding === 'utf-8';
  const inferred = file.found.filter((one) => one.inferred).map(({ value }) => value);
  const isNew = outcome === 'created';
  const unsaid = missing.filter((what) => !asked.some((one) => one === what) && !(what === 'title' && file.format === 'text'));
  return (
    <>
      {!isPlain && <p className="quiet">{t('read', { how: howRead(file), pages: file.pages ?? 0 })}</p>}
      {orphaned > 0 && <p>{t('orphaned', { count: orphaned })}</p>}
      {isNew && unsaid.length > 0 && (
        <p className="quiet">
          {t('missing', { form: file.format === 'text' ? 'text' : 'file', what: format.list(unsaid.map((what) => t(`question.${what}`))) })}
        </p>
      )}
      {isNew && !isAnswered && inferred.length > 0 && (
        <p className="quiet">{t.rich('inferred', { values: () => <bdi>{inferred.join(' · ')}</bdi> })}</p>
      )}
    </>
  );
}

/** A format and an encoding by their names, which are the same in every language; isolated, so that they stand in Arabic as they are. */
function howRead({ format, encoding }: ImportResult['file']): string {
  return `\u2068${[format, ...(encoding === undefined ? [] : [encoding])].join(' ').toUpperCase()}\u2069`;
}

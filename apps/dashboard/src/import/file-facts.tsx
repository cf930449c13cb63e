import type { ImportResult } from '@mithaq/client';
import { useFormatter, useTranslations } from 'next-intl';

/** How a file was read, what of its source it does not say, and what was inferred: for an editor to look at. */
export function FileFacts({ of: { outcome, file, missing, orphaned = 0 } }: { of: ImportResult }) {
  const t = useTranslations('importing');
  const format = useFormatter();
  const isPlain = file.format === 'text' && file.encoding === 'utf-8';
  const inferred = file.found.filter((one) => one.inferred).map(({ value }) => value);
  const isNew = outcome === 'created';
  return (
    <>
      {!isPlain && <p className="quiet">{t('read', { how: howRead(file), pages: file.pages ?? 0 })}</p>}
      {orphaned > 0 && <p>{t('orphaned', { count: orphaned })}</p>}
      {isNew && missing.length > 0 && (
        <p className="quiet">{t('missing', { what: format.list(missing.map((what) => t(`question.${what}`))) })}</p>
      )}
      {isNew && inferred.length > 0 && <p className="quiet">{t.rich('inferred', { values: () => <bdi>{inferred.join(' · ')}</bdi> })}</p>}
    </>
  );
}

/** A format and an encoding by their names, which are the same in every language; isolated, so that they stand in Arabic as they are. */
function howRead({ format, encoding }: ImportResult['file']): string {
  return `\u2068${[format, ...(encoding === undefined ? [] : [encoding])].join(' ').toUpperCase()}\u2069`;
}

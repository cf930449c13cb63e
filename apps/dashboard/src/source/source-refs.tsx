import type { SourceRef } from '@mithaq/client';
import { rights } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

/** The sources that a page rests on: what each is, who published it, what may be shown of it. */
export function SourceRefs({ sources, caption }: { sources: readonly SourceRef[]; caption: string }) {
  const t = useTranslations('source');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead className={table.quietHead}>
        <tr>
          <th scope="col">{t('columns.source')}</th>
          <th scope="col">{t('columns.publisher')}</th>
          <th scope="col">{t('columns.rights')}</th>
          <th scope="col">{t('columns.text')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <td>
              <RefLink to={source} className="strong" />
              {source.sample && <span className="quiet"> · {t('sample')}</span>}
            </td>
            <td>
              <Nuqta hollow={!source.publisher} />{' '}
              {source.publisher ? <Text of={source.publisher} /> : <span className="quiet">{t('noPublisher')}</span>}
            </td>
            <td className="quiet">
              <Text of={rights.label(source.rights)} />
            </td>
            <td className="quiet">{source.attached ? t('attached') : t('notAttached')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

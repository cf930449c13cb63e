import type { MergedField, MergePreview } from '@mithaq/client';
import { Name, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { ValueWords } from '../voice/value-words.tsx';
import styles from './merging.module.css';

type Value = MergedField['into'][number];

/** Field by field: what the one says, what the other says, and what the one record would. */
export function Sides({ preview: { into, absorbed, fields } }: { preview: MergePreview }) {
  const t = useTranslations('merging.pair');
  const locale = useLocale();
  const [one, other] = [into, absorbed].map(({ ref }) => pickText(ref.label, locale).text);
  return (
    <table className={styles.sides}>
      <caption className="heard">{t('fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">
            <Text of={into.ref.label} />
            <span className={styles.role}>{t('stays')}</span>
          </th>
          <th scope="col">
            <Text of={absorbed.ref.label} />
            <span className={styles.role}>{t('goes')}</span>
          </th>
          <th scope="col">{t('together')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.property} data-field={field.property}>
            <th scope="row">
              <Text of={field.propertyLabel} />
            </th>
            <td data-of={one}>
              <Values of={field.into} />
            </td>
            <td data-of={other}>
              <Values of={field.absorbed} aside={field.setAside} />
            </td>
            <td data-of={t('together')}>
              <Values of={field.folded} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ of, aside = [] }: { of: readonly Value[]; aside?: MergedField['setAside'] }) {
  const t = useTranslations('merging.pair');
  const lost = new Map(aside.map(({ value, why }) => [JSON.stringify(value.value), why]));
  if (of.length === 0) return <span className="quiet">{t('nothing')}</span>;
  return (
    <ul>
      {of.map((value) => {
        const key = JSON.stringify(value.value);
        const why = lost.get(key);
        return (
          <li key={key}>
            <span className={why === undefined ? undefined : styles.aside}>
              <Said value={value} />
            </span>
            {why !== undefined && <p className={styles.why}>{t(`aside.${why}`)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** A name is in the voice of its source. */
function Said({ value }: { value: Value }) {
  const name = Name.safeParse(value.value);
  return name.success ? <SourceName language={name.data.language}>{name.data.value}</SourceName> : <ValueWords of={value} />;
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Query, withChanges } from '../address/query.ts';
import { Link } from '../navigation/link.ts';
import { Empty } from '../states/empty.tsx';
import { Text } from '../voice/text.tsx';
import type { CalledRecord } from './called-record.ts';
import { ChosenWords } from './chosen-words.tsx';
import { chosenIn, type Field } from './field.ts';
import { toFirst } from './list-place.ts';
import styles from './nothing-fits.module.css';

interface Parts {
  /** What was read of this: nothing. Not that there is nothing. */
  says: ReactNode;
  why: ReactNode;
  path: string;
  query: Query;
  fields: readonly Field[];
  /** The filters that name records: one that names none leads to what its words may mean. */
  called: readonly CalledRecord[];
}

/** A list that nothing fits: what that means, and each filter that may be lifted. Words that name nothing lead to what they may mean. */
export function NothingFits({ says, why, path, query, fields, called }: Parts) {
  const t = useTranslations('lists');
  const chosen = chosenIn(fields);
  const lead = (changes: Readonly<Record<string, string | undefined>>) => `${path}${withChanges(query, { ...toFirst, ...changes })}`;
  return (
    <Empty says={says}>
      {why}
      {called
        .filter((each) => each.called === undefined)
        .map(({ name, key, may }) => (
          <span key={name} className={styles.line}>
            {t.rich('namesNothing', { words: () => <bdi>{key}</bdi> })} {may.length > 0 && t('mayMean')}{' '}
            {may.map((ref) => (
              <Link key={ref.id} href={lead({ [name]: ref.slug })} className={styles.lift}>
                <Text of={ref.label} />
              </Link>
            ))}
          </span>
        ))}
      {chosen.length > 0 && (
        <span className={styles.line}>
          {t('liftOne')}{' '}
          {chosen.map((each) => (
            <Link key={each.name} href={lead({ [each.name]: undefined })} className={styles.lift}>
              <span>
                {each.label} <ChosenWords of={each} />
              </span>
            </Link>
          ))}
        </span>
      )}
    </Empty>
  );
}

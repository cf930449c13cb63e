import type { PersonView, SettingsView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import table from '../lists/table.module.css';
import styles from './people.module.css';
import { PersonActs } from './person-acts.tsx';
import { isOnlyAdministrator, stateOf } from './person-state.ts';

interface Parts {
  rows: readonly PersonView[];
  /** The id of whoever looks. */
  you: string;
  mails: SettingsView['mails'];
  /** Whether these are all the accounts that there are. */
  isWhole: boolean;
}

/** People, a row each: who, how it stands with their account, and what can be done with it. */
export function PeopleTable({ rows, you, mails, isWhole }: Parts) {
  const t = useTranslations('people');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.person')}</th>
          <th scope="col">{t('columns.state')}</th>
          <th scope="col">{t('columns.since')}</th>
          <th scope="col">{t('columns.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((person) => (
          <Row
            key={person.id}
            person={person}
            isYou={person.id === you}
            mails={mails}
            isOnly={isOnlyAdministrator(person, rows, isWhole)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowParts extends Pick<Parts, 'mails'> {
  person: PersonView;
  isYou: boolean;
  isOnly: boolean;
}

function Row({ person, isYou, isOnly, mails }: RowParts) {
  const t = useTranslations('people');
  const locale = useReaderLocale();
  const { id, name, email, role, createdAt } = person;
  const state = stateOf(person);
  return (
    <tr className={table.row} data-person={email}>
      <th scope="row">
        <bdi className={table.name}>{name}</bdi>
        {isYou && <span className="quiet"> · {t('you')}</span>}
        <div className={`${table.under} ${styles.email}`}>
          <bdi dir="ltr">{email}</bdi>
        </div>
      </th>
      <td className={state === 'active' ? undefined : styles.notable}>{t(`states.${state}`)}</td>
      <td>
        <time dateTime={createdAt}>{whenInWords(new Date(createdAt), locale)}</time>
      </td>
      <td>
        {isOnly ? (
          <>
            {t(`roles.${role}`)}
            <div className={table.under}>{t('acts.only')}</div>
          </>
        ) : (
          <PersonActs id={id} name={name} email={email} role={role} locale={person.locale} state={state} isYou={isYou} mails={mails} />
        )}
      </td>
    </tr>
  );
}

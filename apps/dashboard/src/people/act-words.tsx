import type { ActView, Role } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { scopes } from '../api-keys/scopes.ts';
import { roles } from './roles.ts';

/** Whoever runs the server, at its machine, has no account. */
const operator = 'operator';

/** One entry of the history of accounts as a sentence. */
export function ActWords({ act }: { act: ActView }) {
  const t = useTranslations('people.history');
  const called = useTranslations('people.roles');
  const { by, data, subject, subjectName } = act;
  const role = (value: unknown) => {
    const known: Role | undefined = roles.find((one) => one === value);
    return known === undefined ? String(value) : called(known);
  };
  const scope = (value: string) => {
    const known = scopes.find((one) => one === value);
    return known === undefined ? value : t(`scopes.${known}`);
  };
  const author = by === null ? t('system') : by.id === operator ? t('operator') : <bdi className="strong">{by.name}</bdi>;
  const about = subjectName === undefined ? <code dir="ltr">{subject}</code> : <bdi className="strong">{subjectName}</bdi>;
  const purposes = Array.isArray(data['scopes']) ? data['scopes'].map(scope).join(t('comma')) : '';
  return t.rich(`kinds.${act.kind}`, {
    by: () => author,
    subject: () => about,
    role: role(data['role']),
    from: role(data['from']),
    to: role(data['to']),
    scopes: purposes,
    on: String(data['on'] === true),
  });
}

import { currentTopicOf, registerPrefix, TopicCode } from '@mithaq/domain';
import { hasLocale } from 'next-intl';
import { type Locale, routing } from '../i18n/routing.ts';

/** The address of one topic's page: its language and its code, as they were written. */
export interface TopicAddress {
  readonly locale: Locale;
  readonly code: string;
}

/** What a path names, where it is the path of one topic's page. */
export function topicAddressOf(path: string): TopicAddress | undefined {
  const [, locale, list, code, ...rest] = path.split('/');
  if (!hasLocale(routing.locales, locale) || list !== 'topics' || !code || rest.length > 0) return undefined;
  return { locale, code };
}

/** The code to use today for one that was written: what replaced it where it is retired. Nothing where the taxonomy has no such topic. */
export function presentCode(written: string): string | undefined {
  return currentTopicOf(written.toLowerCase())?.code;
}

/** Whether a code may be of a topic: one of the package's, or one that has the form of a register's own. Whether the register has that, it says itself. */
export function mayBeTopic(code: string): boolean {
  return (
    presentCode(code) !== undefined ||
    (TopicCode.safeParse(code).success && code.split('.').some((part) => part.startsWith(`x-${registerPrefix}-`)))
  );
}

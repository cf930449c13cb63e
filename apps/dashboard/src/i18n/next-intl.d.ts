import type { Messages as RegisterMessages } from './messages.ts';
import type { ReaderLocale } from './reader-locale.ts';
import type { Locale as RegisterLocale } from './routing.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: ReaderLocale | RegisterLocale;
    Messages: RegisterMessages;
  }
}

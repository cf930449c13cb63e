import { type InterfaceLanguage, interfaceLanguages } from '@mithaq/domain';
import type { Environment } from '../text/mode.ts';

/** The language asked for, else that of the locale (LC_ALL before LC_MESSAGES before LANG, as POSIX has it), else English. */
export function chooseLanguage(asked: string | undefined, environment: Environment): InterfaceLanguage {
  const locale = [asked, environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return interfaceLanguages.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en';
}

import { type InterfaceLanguage, interfaceLanguages } from '@mithaq/domain';

/**
 * The language asked for by `--lang`, else that of the locale (LC_ALL before LC_MESSAGES before LANG, as POSIX has it), else English. It
 * has to be known before the arguments are read, because the manual is worded in it.
 */
export function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = [langAsked(argv), LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return interfaceLanguages.find((language) => asked?.toLowerCase().startsWith(language)) ?? 'en';
}

function langAsked(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = at < 0 ? undefined : argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return interfaceLanguages.find((language) => language === given);
}

import type { InterfaceLanguage } from '@mithaq/domain';

/** The forms of a counted noun. Arabic has a dual, a plural for 3-10 and an accusative for 11-99. `#` stands for the number. */
interface Forms {
  readonly en: { readonly zero?: string; readonly one: string; readonly other: string };
  readonly ar: {
    readonly zero: string;
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
}

const nouns = {
  source: {
    en: { one: '# source', other: '# sources' },
    ar: { zero: 'لا مصدر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' },
  },
  file: {
    en: { one: '# file', other: '# files' },
    ar: { zero: 'لا ملف', one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' },
  },
  page: {
    en: { one: '# page', other: '# pages' },
    ar: { zero: 'لا صفحة', one: 'صفحة واحدة', two: 'صفحتان', few: '# صفحات', many: '# صفحة', other: '# صفحة' },
  },
  publisher: {
    en: { zero: 'publisher not named', one: '# independent publisher', other: '# independent publishers' },
    ar: {
      zero: 'ناشر غير مسمّى',
      one: 'ناشر مستقل واحد',
      two: 'ناشران مستقلان',
      few: '# ناشرين مستقلين',
      many: '# ناشرًا مستقلًا',
      other: '# ناشر مستقل',
    },
  },
  agreement: {
    en: { one: '# agreement', other: '# agreements' },
    ar: { zero: 'لا اتفاق', one: 'اتفاق واحد', two: 'اتفاقان', few: '# اتفاقات', many: '# اتفاقًا', other: '# اتفاق' },
  },
  clause: {
    en: { one: '# clause', other: '# clauses' },
    ar: { zero: 'لا بند', one: 'بند واحد', two: 'بندان', few: '# بنود', many: '# بندًا', other: '# بند' },
  },
  actor: {
    en: { one: '# actor', other: '# actors' },
    ar: { zero: 'لا فاعل', one: 'فاعل واحد', two: 'فاعلان', few: '# فاعلين', many: '# فاعلًا', other: '# فاعل' },
  },
  event: {
    en: { one: '# event', other: '# events' },
    ar: { zero: 'لا حدث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' },
  },
  passage: {
    en: { one: '# passage', other: '# passages' },
    ar: { zero: 'لا مقتطف', one: 'مقتطف واحد', two: 'مقتطفان', few: '# مقتطفات', many: '# مقتطفًا', other: '# مقتطف' },
  },
  statement: {
    en: { one: '# statement', other: '# statements' },
    ar: { zero: 'لا إفادة', one: 'إفادة واحدة', two: 'إفادتان', few: '# إفادات', many: '# إفادة', other: '# إفادة' },
  },
  disagreement: {
    en: { one: '# disagreement', other: '# disagreements' },
    ar: { zero: 'لا خلاف', one: 'خلاف واحد', two: 'خلافان', few: '# خلافات', many: '# خلافًا', other: '# خلاف' },
  },
  minute: {
    en: { one: '# minute', other: '# minutes' },
    ar: { zero: 'أقل من دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' },
  },
  suggestion: {
    en: { one: '# open suggestion', other: '# open suggestions' },
    ar: {
      zero: 'لا اقتراح معلّق',
      one: 'اقتراح واحد معلّق',
      two: 'اقتراحان معلّقان',
      few: '# اقتراحات معلّقة',
      many: '# اقتراحًا معلّقًا',
      other: '# اقتراح معلّق',
    },
  },
  citation: {
    en: { one: '# citation', other: '# citations' },
    ar: { zero: 'لا استشهاد', one: 'استشهاد واحد', two: 'استشهادان', few: '# استشهادات', many: '# استشهادًا', other: '# استشهاد' },
  },
  character: {
    en: { one: '# character', other: '# characters' },
    ar: { zero: 'لا حرف', one: 'حرف واحد', two: 'حرفان', few: '# أحرف', many: '# حرفًا', other: '# حرف' },
  },
} as const satisfies Record<string, Forms>;

/** Something that is counted on a screen. */
export type Noun = keyof typeof nouns;

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** A number with its noun, which no line break parts: "2 sources", "مصدران". */
export function counted(count: number, noun: Noun, language: InterfaceLanguage): string {
  const forms: Readonly<Record<string, string>> = nouns[noun][language];
  const rule = count === 0 && forms.zero !== undefined ? 'zero' : rules[language].select(count);
  const form = forms[rule] ?? forms.other ?? '#';
  return form.replace('#', String(count)).replaceAll(' ', '\u00a0');
}

import type { InterfaceLanguage } from '@mithaq/domain';

/** What `--help` says, and what commander says where it was used wrongly. */
const manual = {
  about: {
    en: 'The server of the register of agreements, and what its operator does. It reads the same environment whatever it does (MITHAQ_DATA, DATABASE_URL, …). Without a command, starts the server.',
    ar: 'خادم سجل الاتفاقات وأعمال من يشغّله. يقرأ البيئة نفسها في كل أوامره (MITHAQ_DATA وDATABASE_URL وغيرهما). بلا أمر يبدأ الخادم.',
  },
  start: { en: 'start the server', ar: 'ابدأ الخادم' },
  backup: {
    en: 'write everything that the register holds, as of one moment, while people go on working',
    ar: 'اكتب كل ما في السجل كما هو في لحظة واحدة، والناس يواصلون العمل',
  },
  backupTarget: {
    en: 'a name that ends in .zip for one file, any other for a directory; nothing may stand there',
    ar: 'اسم ينتهي بـ .zip لملف واحد، وغيره لمجلد؛ ولا يكون هناك شيء بهذا الاسم',
  },
  withAccountsKept: {
    en: 'also people, their roles, keys and hashed passwords: keep such a backup where you would keep those',
    ar: 'ومعه الأشخاص وأدوارهم ومفاتيحهم وكلمات مرورهم المعمّاة: احفظ نسخة كهذه حيث تحفظ أمثالها',
  },
  restore: {
    en: 'bring a backup into the register, all of it or nothing, and prove its history',
    ar: 'أعد نسخة احتياطية إلى السجل، كلها أو لا شيء منها، وتحقق من تاريخها',
  },
  restoreSource: { en: 'a file or directory that backup wrote', ar: 'ملف أو مجلد كتبه الأمر backup' },
  replace: { en: 'replace everything that the register holds now', ar: 'استبدل كل ما في السجل الآن' },
  withAccountsRestored: {
    en: 'also the people and keys that the backup holds, in place of those that are here',
    ar: 'ومعه ما في النسخة من أشخاص ومفاتيح، بدل الموجود هنا',
  },
  audit: { en: 'look into the history: audit verify', ar: 'افحص التاريخ: audit verify' },
  verify: {
    en: 'prove that no entry of the history was altered, added or taken away, in that of the register and that of accounts',
    ar: 'أثبت أن التاريخ لم يُبدَّل فيه شيء ولم يُزد ولم يُنقص، تاريخ السجل وتاريخ الحسابات',
  },
  noted: {
    en: 'also that a hash which was noted elsewhere as the end of a history is still in it; as often as there are such hashes',
    ar: 'وأن قيمةً دُوّنت في مكان آخر نهايةً للتاريخ ما زالت فيه؛ ويُكرَّر لكل قيمة مدوّنة',
  },
  migrate: { en: 'bring the database to the schema of this Mithaq', ar: 'حدّث بنية قاعدة البيانات إلى بنية هذه النسخة من ميثاق' },
  json: { en: 'one JSON value on standard output, for programs', ar: 'قيمة JSON واحدة في الخرج القياسي، للبرامج' },
  lang: { en: "the language of what is said (default: the locale's, else en)", ar: 'لغة الكلام (تلقائيًا لغة النظام، وإلا الإنجليزية)' },
  help: { en: 'show this', ar: 'اعرض هذا' },
  exits: {
    en: 'Exit codes: 0 done · 1 failed · 2 wrong usage · 3 the history does not hold',
    ar: 'رموز الخروج: 0 تمّ · 1 فشل · 2 استعمال خاطئ · 3 التاريخ غير سليم',
  },
} as const satisfies Record<string, Record<InterfaceLanguage, string>>;

/** One entry of the manual in a language. */
export type Explain = (key: keyof typeof manual) => string;

export function manualIn(language: InterfaceLanguage): Explain {
  return (key) => manual[key][language];
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'الاستعمال:',
  'Arguments:': 'المعطيات:',
  'Options:': 'الخيارات:',
  'Global Options:': 'خيارات عامة:',
  'Commands:': 'الأوامر:',
};

/** A title of the help, in a language. */
export function titleIn(language: InterfaceLanguage, title: string): string {
  return language === 'ar' ? (titles[title] ?? title) : title;
}

const misuses: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'خيار غير معروف: {what}',
  'commander.unknownCommand': 'أمر غير معروف: {what}',
  'commander.missingArgument': 'معطى ناقص: {what}',
  'commander.excessArguments': 'معطيات زائدة',
  'commander.optionMissingArgument': 'خيار بلا قيمة: {what}',
  'commander.invalidArgument': 'قيمة غير مقبولة: {what}',
};

/** What was wrong with the arguments, in a language. What the commander library has no Arabic for is told as it says it. */
export function misuseIn(language: InterfaceLanguage, { code, message }: { readonly code: string; readonly message: string }): string {
  const english = message.replace(/^error: /, '');
  if (language === 'en') return english;
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  return misuses[code]?.replace('{what}', what) ?? english;
}

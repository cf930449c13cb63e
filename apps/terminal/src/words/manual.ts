import type { InterfaceLanguage } from '@mithaq/domain';

/** What `--help` says. */
const manual = {
  about: {
    en: 'A register of agreements, in which every value cites the passage it came from. Without a command, opens the full screen.',
    ar: 'سجل للاتفاقات تستند كل قيمة فيه إلى المقتطف الذي جاءت منه. بلا أمر تُفتح الشاشة الكاملة.',
  },
  search: { en: 'find anything by words, in any spelling and either script', ar: 'ابحث عن أي شيء بكلمات، بأي رسم وبأي من الخطين' },
  agreement: { en: 'print an agreement', ar: 'اعرض اتفاقًا' },
  actor: { en: 'print an actor', ar: 'اعرض فاعلًا' },
  event: { en: 'print an event', ar: 'اعرض حدثًا' },
  source: { en: 'print a source and its passages', ar: 'اعرض مصدرًا ومقتطفاته' },
  topics: { en: 'print the topics and what is on each', ar: 'اعرض المواضيع وما في كل منها' },
  agreements: { en: 'list agreements', ar: 'اعرض الاتفاقات' },
  import: {
    en: 'import files or folders (txt, md, html, docx, pdf): attach a known source, or put a new one in the inbox',
    ar: 'استورد ملفات أو مجلدات (txt وmd وhtml وdocx وpdf): نص لمصدر معروف، أو مصدر جديد في الوارد',
  },
  batch: {
    en: 'show an import of several files that was begun before, and follow it to its end',
    ar: 'اعرض استيراد ملفات بدأ من قبل، وتابعه إلى آخره',
  },
  login: {
    en: 'sign in with a code that you compare in the dashboard',
    ar: 'ادخل برمز تقارنه في لوحة التحرير',
  },
  logout: { en: 'sign out, and forget what proved who you are', ar: 'اخرج وانسَ ما يثبت من أنت' },
  status: { en: 'say whether the server answers, and what it holds', ar: 'هل يجيب الخادم، وماذا عنده' },
  key: { en: 'an id or a short name', ar: 'معرّف أو اسم مختصر' },
  json: { en: "print the server's answer as JSON", ar: 'اطبع جواب الخادم بصيغة JSON' },
  lang: { en: "the screen's language (default: the locale's, else en)", ar: 'لغة الشاشة (تلقائيًا لغة النظام، وإلا الإنجليزية)' },
  noColor: { en: 'no colour (also: NO_COLOR)', ar: 'بلا ألوان (أو NO_COLOR)' },
  bidi: { en: 'who puts Arabic in order: visual (mithaq), logical (the terminal)', ar: 'من يرتّب العربية: visual ميثاق، logical الطرفية' },
  url: { en: "the server's address (also: MITHAQ_URL)", ar: 'عنوان الخادم (أو MITHAQ_URL)' },
  token: { en: 'who asks (also: MITHAQ_TOKEN)', ar: 'رمز السائل (أو MITHAQ_TOKEN)' },
  asOf: { en: 'the status as of a day, YYYY-MM-DD', ar: 'الحالة في يوم، YYYY-MM-DD' },
  topic: { en: 'only those on a topic', ar: 'ما كان في هذا الموضوع فقط' },
  cursor: { en: 'the page that starts here', ar: 'الصفحة التي تبدأ هنا' },
  exits: {
    en: 'Exit codes: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 no server · 5 not allowed · 130 left with Ctrl-C',
    ar: 'رموز الخروج: 0 تمّ · 1 فشل · 2 استعمال خاطئ · 3 غير موجود · 4 لا خادم · 5 غير مسموح · 130 تُرك بمفتاحي Ctrl-C',
  },
} as const satisfies Record<string, Record<InterfaceLanguage, string>>;

/** One entry of the manual in a language. */
export type Explain = (key: keyof typeof manual) => string;

export function manualIn(language: InterfaceLanguage): Explain {
  return (key) => manual[key][language];
}

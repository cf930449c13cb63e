import type { Words } from './words.ts';

/** A check of our own: its message as the schema gives it, and what it expects in both languages. Both may have `{blanks}`. */
export interface Check extends Words {
  /** The message of the schema's check. A blank stands for whatever is there; one that the words lack is told elsewhere, or not. */
  readonly message: string;
}

/**
 * Every message that a schema of this package gives beside zod's own, under a code that stays. A schema holds its message in
 * English and knows nothing of this table, so that a record can be bundled without the words of all others; a test holds
 * the table to the sources.
 */
export const checks = {
  'record-id': {
    message: 'expected an id of the form {prefix}_ and 26 characters',
    en: 'an id of the form {prefix}_ and 26 characters',
    ar: 'معرّف بالصورة {prefix}_ يليها 26 محرفًا',
  },
  'any-record-id': { message: 'expected the id of a record', en: 'the id of a record', ar: 'معرّف سجل' },
  slug: {
    message: 'expected lower-case ASCII words joined by hyphens',
    en: 'lower-case ASCII words joined by hyphens',
    ar: 'كلمات بحروف لاتينية صغيرة وأرقام تصلها شرطات',
  },
  country: {
    message: 'expected an ISO 3166-1 alpha-2 country code',
    en: 'an ISO 3166-1 alpha-2 country code',
    ar: 'رمز بلد من حرفين لاتينيين كبيرين (ISO 3166-1)',
  },
  language: { message: 'expected a BCP 47 language tag', en: 'a BCP 47 language tag', ar: 'رمز لغة بمعيار BCP 47' },
  'some-text': { message: 'expected text in at least one language', en: 'text in at least one language', ar: 'نص بلغة واحدة على الأقل' },
  'public-note': {
    message: 'expected a public note in at least one language',
    en: 'a public note in at least one language',
    ar: 'ملاحظة علنية بلغة واحدة على الأقل',
  },
  wikidata: {
    message: 'expected a Wikidata item, such as Q1016',
    en: 'a Wikidata item, such as Q1016',
    ar: 'عنصر من ويكي بيانات، مثل Q1016',
  },
  sha256: {
    message: 'expected a SHA-256 in 64 hexadecimal digits',
    en: 'a SHA-256 in 64 hexadecimal digits',
    ar: 'بصمة SHA-256 من 64 رقمًا ست عشريًا',
  },
  topic: { message: 'expected a topic code', en: 'a topic code', ar: 'رمز موضوع' },
  'topic-once': { message: '{code} stands twice', en: '{code} once', ar: '{code} مرة واحدة' },
  'topic-group': {
    message: 'the parent of {code} is {group}, not {parent}',
    en: 'the group that the code names as its parent ({code}: {group})',
    ar: 'المجموعة التي يسميها الرمز أصلًا له ({code}: {group})',
  },
  'topic-parent': {
    message: '{code} has no parent {parent}',
    en: 'a parent that the taxonomy has ({code}: {parent})',
    ar: 'أصل موجود في التصنيف ({code}: {parent})',
  },
  'topic-successor': {
    message: '{code} is replaced by {successor}, which is no topic',
    en: 'a successor that the taxonomy has ({code}: {successor})',
    ar: 'بديل موجود في التصنيف ({code}: {successor})',
  },
  'topic-retired': {
    message: '{code} is replaced by {successor}, which is retired itself',
    en: 'a successor that is not retired itself ({code}: {successor})',
    ar: 'بديل لم يُستبدل هو نفسه ({code}: {successor})',
  },
  'one-line': { message: 'expected one line of text', en: 'one line of text, not blank', ar: 'سطر واحد من النص، غير فارغ' },
  version: { message: 'expected a semantic version', en: 'a semantic version, such as 1.0.0', ar: 'رقم إصدار دلالي، مثل 1.0.0' },
  'short-name': {
    message: 'expected lower-case words joined by hyphens',
    en: 'lower-case words joined by hyphens',
    ar: 'كلمات بحروف لاتينية صغيرة تصلها شرطات',
  },
  'other-record': { message: 'expected another record than the first', en: 'another record than the first', ar: 'سجل غير الأول' },
  'same-kind': {
    message: 'expected a record of the same kind as the first',
    en: 'a record of the same kind as the first',
    ar: 'سجل من نوع الأول',
  },
  'some-figure': { message: 'expected a value, or its bounds', en: 'a value, or its bounds', ar: 'قيمة أو أحد حدّيها' },
  'figure-order': {
    message: 'expected low, value and high in that order',
    en: 'low, value and high in that order',
    ar: 'الحد الأدنى فالقيمة فالحد الأعلى بهذا الترتيب',
  },
  'whole-quote': {
    message: 'the quote must not cut a character (a surrogate pair) in half',
    en: 'a quote that cuts no character (a surrogate pair) in half',
    ar: 'اقتباس لا يقطع محرفًا نصفين',
  },
  'whole-text': {
    message: 'the text must not cut a character (a surrogate pair) in half',
    en: 'text that cuts no character (a surrogate pair) in half',
    ar: 'نص لا يقطع محرفًا نصفين',
  },
  'quote-length': {
    message: 'end - start must be the length of the quote in UTF-16 code units',
    en: 'an end as far from the start as the quote is long, in UTF-16 code units',
    ar: 'نهاية تبعد عن البداية بطول الاقتباس، بوحدات UTF-16',
  },
  'interval-order': {
    message: 'expected the first date not to lie after the last',
    en: 'the first date not to lie after the last',
    ar: 'ألا يقع التاريخ الأول بعد الأخير',
  },
  'day-year': { message: 'expected a year from 0001 to 9999', en: 'a year from 0001 to 9999', ar: 'سنة من 0001 إلى 9999' },
} as const satisfies Readonly<Record<string, Check>>;

/** Why an EDTF expression was refused (`EdtfFault`), by a code that stays. */
export const edtfChecks = {
  edtf: {
    message: 'expected an EDTF date, such as 2020, 2020-12, 2020-12-04, 2020-12-01/2020-12-31 or [2020-06-01..2020-06-10], not {text}',
    en: 'an EDTF date, such as 2020, 2020-12, 2020-12-04, 2020-12-01/2020-12-31 or [2020-06-01..2020-06-10]',
    ar: 'تاريخ EDTF، مثل 2020 أو 2020-12 أو 2020-12-04 أو 2020-12-01/2020-12-31 أو [2020-06-01..2020-06-10]',
  },
  'edtf-empty': {
    message: 'expected an EDTF date, such as 2020, 2020-12 or 2020-12-04; the text is empty',
    en: 'an EDTF date, such as 2020, 2020-12 or 2020-12-04',
    ar: 'تاريخ EDTF، مثل 2020 أو 2020-12 أو 2020-12-04',
  },
  'edtf-one': {
    message: 'a list of several dates {…} is not one date; write one record for each, or a one-of set […]',
    en: 'one date, or a one-of set […]; a list of several dates {…} is not one date',
    ar: 'تاريخ واحد أو واحد من مجموعة […]؛ أما القائمة {…} فتواريخ عدة لا تاريخ واحد',
  },
  'edtf-year-zero': {
    message: 'there is no year -0000; 1 BC is 0000',
    en: 'a year that there is: 1 BC is 0000, and there is no -0000',
    ar: 'سنة موجودة: السنة 1 ق.م هي 0000، ولا سنة -0000',
  },
  'edtf-unspecified-year': {
    message: 'a year with unspecified digits stands without a month: {text}',
    en: 'a year with unspecified digits (201X, 20XX) without a month',
    ar: 'سنة ناقصة الأرقام (201X أو 20XX) بلا شهر',
  },
  'edtf-unspecified-month': {
    message: 'a day in an unspecified month is level 2: {text}',
    en: 'no day in an unspecified month (that is EDTF level 2)',
    ar: 'ألا يُذكر يوم في شهر غير محدد (فهو من المستوى 2 في EDTF)',
  },
  'edtf-month': {
    message: 'expected a month from 01 to 12 or a season from 21 to 24, not {text}',
    en: 'a month from 01 to 12, or a season from 21 to 24',
    ar: 'شهر من 01 إلى 12، أو فصل من 21 إلى 24',
  },
  'edtf-day': {
    message: 'expected a day from 01 to {length} in that month, not {text}',
    en: 'a day from 01 to {length} in that month',
    ar: 'يوم من 01 إلى {length} في ذلك الشهر',
  },
  'edtf-slash': { message: 'expected one slash in an interval: {text}', en: 'one slash in an interval', ar: 'شرطة مائلة واحدة في المدة' },
  'edtf-interval': {
    message: 'an interval needs at least one date: {text}',
    en: 'at least one date in an interval',
    ar: 'تاريخ واحد على الأقل في المدة',
  },
  'edtf-set': { message: 'a one-of set ends in ]: {text}', en: 'a one-of set that ends in ]', ar: 'مجموعة تنتهي بالقوس ]' },
  'edtf-set-empty': {
    message: 'a one-of set needs at least one date: {text}',
    en: 'at least one date in a one-of set',
    ar: 'تاريخ واحد على الأقل في المجموعة',
  },
  'edtf-member-missing': {
    message: 'a date is missing before or after a comma of a set: {text}',
    en: 'a date before and after every comma of a set',
    ar: 'تاريخ قبل كل فاصلة في المجموعة وبعدها',
  },
  'edtf-member': {
    message: 'expected a date or two dates joined by .. in a set: {text}',
    en: 'in a set, a date or two dates joined by ..',
    ar: 'في المجموعة تاريخ، أو تاريخان بينهما ..',
  },
  'edtf-earlier': {
    message: 'only the first date of a set can be "or earlier" (..date)',
    en: 'only the first date of a set as “or earlier” (two dots before it)',
    ar: 'ألا يكون «أو قبله» (نقطتان قبل التاريخ) إلا أول تاريخ في المجموعة',
  },
  'edtf-later': {
    message: 'only the last date of a set can be "or later" (date..)',
    en: 'only the last date of a set as “or later” (two dots after it)',
    ar: 'ألا يكون «أو بعده» (نقطتان بعد التاريخ) إلا آخر تاريخ في المجموعة',
  },
  'edtf-order': {
    message: 'the first date lies after the last: {text}',
    en: 'the first date not to lie after the last',
    ar: 'ألا يقع التاريخ الأول بعد الأخير',
  },
  'edtf-time': {
    message: 'dates are kept to the day; leave the time out: {text}',
    en: 'a date without a time of day',
    ar: 'تاريخ بلا ساعة',
  },
  'edtf-qualifier': {
    message: 'a qualifier (? ~ %) stands only at the end of a date; inside one it is level 2: {text}',
    en: 'a qualifier (? ~ %) only at the end of a date; inside one it is EDTF level 2',
    ar: 'ألا تقع علامة الشك (? ~ %) إلا في آخر التاريخ؛ وداخله من المستوى 2 في EDTF',
  },
  'edtf-digits': {
    message: 'digits are the ASCII ones, 0 to 9: {text}',
    en: 'a date in ASCII digits, 0 to 9',
    ar: 'تاريخ بالأرقام 0 إلى 9',
  },
  'edtf-far-year': {
    message: 'a year after Y has five to nine digits and does not begin with 0: {text}',
    en: 'after Y, a year of five to nine digits that does not begin with 0',
    ar: 'بعد Y سنة من خمسة أرقام إلى تسعة لا تبدأ بصفر',
  },
  'edtf-exponent': {
    message: 'exponents and significant digits are level 2: {text}',
    en: 'no exponents and no significant digits (they are EDTF level 2)',
    ar: 'ألا يُستعمل الأس ولا الأرقام المعتبرة (فهي من المستوى 2 في EDTF)',
  },
  'edtf-unspecified': {
    message: 'X stands only for the last digits of a year, or for the whole month or day: {text}',
    en: 'X only for the last digits of a year, or for the whole month or day',
    ar: 'ألا يقع X إلا مكان آخر أرقام السنة، أو مكان الشهر كله أو اليوم كله',
  },
} as const satisfies Readonly<Record<string, Check>>;

/** What a check of ours found wrong. */
export type CheckCode = keyof typeof checks | keyof typeof edtfChecks;

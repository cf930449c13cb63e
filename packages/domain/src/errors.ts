import type { EditConflict } from './rules/revisions/types.ts';
import type { LocalizedText } from './values/text.ts';

/** What fills a blank of a message: a value as it is, or words in both languages. */
export type Detail = string | { readonly ar: string; readonly en: string };

/** What kind of failure an error is; adapters map each category once (to an HTTP status, an exit code). */
export type ErrorCategory =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'unauthenticated'
  | 'forbidden'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'internal';

interface Wording {
  readonly category: ErrorCategory;
  readonly ar: string;
  readonly en: string;
  /** Instead, where it lies at no place in particular. */
  readonly nowhere?: { readonly ar: string; readonly en: string };
}

const errors = {
  'invalid-input': {
    category: 'invalid',
    ar: 'قيمة غير صالحة في «{path}»: {expected}',
    en: 'Invalid value at “{path}”: {expected}',
    nowhere: { ar: 'طلب غير صالح: {expected}', en: 'Invalid request: {expected}' },
  },
  'empty-file': { category: 'invalid', ar: 'الملف «{name}» لا نص فيه', en: 'The file “{name}” has no text in it' },
  'not-utf-8': {
    category: 'invalid',
    ar: 'الملف «{name}» ليس بترميز UTF-8. احفظه بهذا الترميز ثم استورده من جديد.',
    en: 'The file “{name}” is not in UTF-8. Save it as UTF-8 and import it again.',
  },
  'invalid-file': { category: 'invalid', ar: 'تعذّرت قراءة «{name}»: {expected}', en: 'Could not read “{name}”: {expected}' },
  'invalid-record': {
    category: 'invalid',
    ar: 'السجل «{name}» غير صالح: {expected}',
    en: 'The record “{name}” is not valid: {expected}',
  },
  'newer-schema': {
    category: 'invalid',
    ar: 'كتبته نسخة أحدث من ميثاق (صيغة {found}، وهذه النسخة تعرف حتى {known}). حدّث ميثاق ثم أعد المحاولة.',
    en: 'A newer Mithaq wrote this (schema {found}; this one knows up to {known}). Update Mithaq and try again.',
  },
  'cut-character': {
    category: 'invalid',
    ar: 'المدى من {start} إلى {end} يقطع حرفًا. أقرب مدى لا يقطعه: من {wholeStart} إلى {wholeEnd}.',
    en: 'The range from {start} to {end} cuts a character. The nearest that does not: from {wholeStart} to {wholeEnd}.',
  },
  'not-found': { category: 'not-found', ar: 'لا سجل بهذا المعرّف: {key}', en: 'No record with this name or id: {key}' },
  'stale-revision': {
    category: 'conflict',
    ar: 'تغيّر السجل منذ فتحته (المراجعة الآن {current}). أعد تحميله ثم أعد المحاولة.',
    en: 'The record has changed since you opened it (now at revision {current}). Reload it and try again.',
  },
  'edit-conflict': {
    category: 'conflict',
    ar: 'غيّر {who} السجل نفسه في: {fields}. لم يُحفظ شيء فوق تعديله؛ اختر لكل حقل ما يبقى.',
    en: '{who} changed the same record in: {fields}. Nothing of theirs was overwritten; choose for each field what stays.',
  },
  'in-other-change-set': {
    category: 'conflict',
    ar: 'لهذا السجل مسودة في مجموعة تعديلات أخرى: {title}',
    en: 'This record has a draft in another change set: {title}',
  },
  'change-set-closed': {
    category: 'conflict',
    ar: 'مجموعة التعديلات هذه {state}، فلا تقبل هذا',
    en: 'This change set is {state} and does not take this',
  },
  'unsupported-values': {
    category: 'invalid',
    ar: 'لا يُنشر ما لا مصدر له: {values}. أضف لكل قيمة مقتطفًا، أو بيانًا صريحًا بأنها بلا مصدر.',
    en: 'What has no source is not published: {values}. Cite a passage for each value, or say explicitly that it is unsupported.',
  },
  'still-referred-to': {
    category: 'conflict',
    ar: 'لا يُسحب {name} ما دام سجل منشور يذكره: {by}',
    en: '{name} cannot be withdrawn while something published refers to it: {by}',
  },
  'already-judged': {
    category: 'conflict',
    ar: 'سبق الحكم على هذا الاقتراح: {verdict}',
    en: 'This suggestion was judged already: {verdict}',
  },
  'not-signed-in': { category: 'unauthenticated', ar: 'سجّل الدخول أولًا', en: 'Sign in first' },
  'wrong-credentials': {
    category: 'unauthenticated',
    ar: 'مفتاح أو جلسة غير صالحين أو انتهت مدتهما. سجّل الدخول من جديد.',
    en: 'This key or session does not hold, or has expired. Sign in again.',
  },
  'outside-scope': {
    category: 'forbidden',
    ar: 'لا يسمح نطاق هذا المفتاح بهذا ({scopes})',
    en: 'The scopes of this key do not allow this ({scopes})',
  },
  'email-taken': { category: 'conflict', ar: 'لهذا البريد حساب: {email}', en: 'There is an account with this address: {email}' },
  'mail-not-sent': {
    category: 'unavailable',
    ar: 'الحساب جاهز، لكن تعذّر إرسال الدعوة إلى {email}. أصلح خادم البريد ثم أعد الدعوة.',
    en: 'The account is there, but the invitation could not be sent to {email}. Mend the mail server, then invite again.',
  },
  'last-administrator': {
    category: 'conflict',
    ar: 'هذا آخر مدير نشط؛ اجعل غيره مديرًا أولًا',
    en: 'This is the last active administrator; make somebody else one first',
  },
  'setup-closed': {
    category: 'forbidden',
    ar: 'رابط الإعداد هذا غير صحيح أو استُعمل من قبل. إن كان هناك مدير فسجّل الدخول.',
    en: 'This set-up link does not hold, or was used already. If an administrator exists, sign in instead.',
  },
  'foreign-origin': {
    category: 'forbidden',
    ar: 'جاء هذا الطلب من صفحة ليست من صفحات ميثاق ({origin})، فلم يُنفَّذ.',
    en: 'This request came from a page that is not one of Mithaq’s ({origin}), so it was not carried out.',
  },
  'not-allowed': { category: 'forbidden', ar: 'لا يسمح دورك بهذا ({role})', en: 'Your role does not allow this ({role})' },
  'not-the-author': {
    category: 'forbidden',
    ar: 'كتب هذا {name}، ولا يغيّره أو يسحبه سواه',
    en: '{name} wrote this; nobody else changes it or takes it back',
  },
  'too-large': { category: 'too-large', ar: 'الملف أكبر من الحد: {limit}', en: 'The file is larger than the limit: {limit}' },
  'unexpected-file': {
    category: 'invalid',
    ar: 'لا مكان للملف «{name}» هنا. المنتظر: {expected}',
    en: 'There is no place for the file “{name}” here; expected {expected}',
  },
  'missing-file': { category: 'invalid', ar: 'الملف «{name}» ناقص', en: 'The file “{name}” is missing' },
  'changed-file': {
    category: 'invalid',
    ar: 'تغيّر الملف «{name}» منذ كُتب: {measure} المذكور {expected}، والموجود {found}',
    en: 'The file “{name}” has changed since it was written: its {measure} should be {expected}, and is {found}',
  },
  'invalid-line': {
    category: 'invalid',
    ar: 'السطر {line} من «{name}»: المنتظر {expected}',
    en: '“{name}”, line {line}: expected {expected}',
  },
  'invalid-entry': {
    category: 'invalid',
    ar: 'السطر {line} من «{name}»، السجل {record}، في «{field}»: المنتظر {expected}',
    en: '“{name}”, line {line}, record {record}, at “{field}”: expected {expected}',
  },
  'invalid-cell': {
    category: 'invalid',
    ar: 'الجدول «{name}»، الصف {row}، العمود «{column}»: المنتظر {expected}',
    en: 'Table “{name}”, row {row}, column “{column}”: expected {expected}',
  },
  'invalid-table': { category: 'invalid', ar: 'الجدول «{name}»: المنتظر {expected}', en: 'Table “{name}”: expected {expected}' },
  'duplicate-id': { category: 'conflict', ar: 'المعرّف {id} مكرر', en: 'The id {id} stands twice' },
  'dangling-reference': {
    category: 'invalid',
    ar: 'يذكر {id} في «{property}» سجلًا لا وجود له: {to}',
    en: '{id} names, in “{property}”, a record that is not there: {to}',
  },
  'newer-format': {
    category: 'invalid',
    ar: 'كتبته نسخة أحدث من ميثاق (الإصدار {found} من الحزمة، وهذه النسخة تعرف حتى {known}). حدّث ميثاق ثم أعد المحاولة.',
    en: 'A newer Mithaq wrote this (bundle version {found}; this one knows up to {known}). Update Mithaq and try again.',
  },
  'too-many-events': {
    category: 'too-large',
    ar: 'للاتفاق أحداث كثيرة لا تُعرف تواريخها أو ترتيبها على وجه الدقة (الحد {limit})، فلا تُستخلص حالته',
    en: 'The agreement has too many events whose dates or order are open (the limit is {limit}) to derive its status',
  },
  'too-many-requests': {
    category: 'too-many',
    ar: 'طلبات كثيرة في وقت قصير. أعد المحاولة بعد {seconds} ثانية.',
    en: 'Too many requests in a short time. Try again in {seconds} seconds.',
  },
  'took-too-long': {
    category: 'unavailable',
    ar: 'استغرق هذا الطلب أطول من الحد ({seconds} ثانية) فأُوقف. ضيّق السؤال أو أعد المحاولة.',
    en: 'This request took longer than the limit ({seconds} seconds) and was stopped. Narrow it, or try again.',
  },
  'storage-full': {
    category: 'unavailable',
    ar: 'امتلأ مكان تخزين قاعدة البيانات، فلم يُحفظ هذا. ما حُفظ من قبل سليم؛ القراءة ممكنة.',
    en: 'The database’s storage is full, so this was not kept. What was kept before is safe; reading goes on.',
  },
  'target-exists': {
    category: 'conflict',
    ar: 'يوجد شيء بهذا الاسم: «{path}». اختر اسمًا آخر؛ لا تحل نسخة احتياطية محل شيء.',
    en: 'There is something at “{path}” already. Choose another name: a backup never takes the place of anything.',
  },
  unwritable: { category: 'invalid', ar: 'تعذّرت الكتابة في «{path}»: {reason}', en: 'Cannot write to “{path}”: {reason}' },
  'target-full': {
    category: 'unavailable',
    ar: 'امتلأ القرص قبل اكتمال «{path}»، فلم يُترك منه شيء.',
    en: 'The disk filled up before “{path}” was complete, so nothing of it was left there.',
  },
  'register-not-empty': {
    category: 'conflict',
    ar: 'في السجل محتوى ({records} سجل). خذ منه نسخة احتياطية، ثم استعمل ‎--replace لاستبداله كله.',
    en: 'The register holds something already ({records} records). Back it up, then use --replace to replace all of it.',
  },
  stopped: {
    category: 'unavailable',
    ar: 'أُوقف هذا قبل أن يكتمل، فلم يتغير شيء.',
    en: 'This was stopped before it was complete, so nothing was changed.',
  },
  'unsupported-format': {
    category: 'invalid',
    ar: 'صيغة الملف «{name}» لا تُقرأ هنا ({found}). ما يُقرأ: {formats}.',
    en: 'The format of “{name}” is not read here ({found}). What is read: {formats}.',
  },
  'unknown-encoding': {
    category: 'invalid',
    ar: 'لم يُعرف ترميز الملف «{name}». احفظه بترميز UTF-8 ثم استورده من جديد.',
    en: 'The encoding of “{name}” could not be recognised. Save it as UTF-8 and import it again.',
  },
  'encrypted-file': {
    category: 'invalid',
    ar: 'الملف «{name}» محمي بكلمة سر. احفظ نسخة منه بلا حماية ثم استوردها.',
    en: 'The file “{name}” is protected by a password. Save a copy without it and import that.',
  },
  'no-text-layer': {
    category: 'invalid',
    ar: 'الملف «{name}» صور صفحات بلا نص ({pages} صفحة). مرّره على برنامج للتعرف على الحروف ثم استورد الناتج.',
    en: 'The file “{name}” holds pictures of pages and no text (pages: {pages}). Run text recognition on it and import the result.',
  },
  'nests-too-deep': {
    category: 'too-large',
    ar: 'تتداخل أجزاء الملف «{name}» أعمق من الحد ({limit})',
    en: 'The parts of “{name}” lie inside each other deeper than the limit ({limit})',
  },
  'expands-too-far': {
    category: 'too-large',
    ar: 'يتسع الملف «{name}» عند فتحه أكثر من الحد: {limit}',
    en: 'The file “{name}” grows beyond the limit when it is opened: {limit}',
  },
  'reading-took-too-long': {
    category: 'too-large',
    ar: 'استغرقت قراءة الملف «{name}» أكثر من {seconds} ثانية فأُوقفت',
    en: 'Reading “{name}” took more than {seconds} seconds and was stopped',
  },
  'damaged-file': {
    category: 'invalid',
    ar: 'الملف «{name}» تالف أو ليس كما يقول اسمه ({format})',
    en: 'The file “{name}” is damaged, or not what it claims to be ({format})',
  },
  'topic-exists': {
    category: 'conflict',
    ar: 'في التصنيف موضوع بهذا الرمز: {code}',
    en: 'The taxonomy has a topic with this code: {code}',
  },
  'topic-changed': {
    category: 'conflict',
    ar: 'غيّر {who} هذا الموضوع منذ فتحته، فلم يُحفظ شيء فوق ما فعل. انظر ما صار إليه ثم أعد.',
    en: '{who} changed this topic since you opened it, so nothing was kept over that. See what it is now, then try again.',
  },
  'cannot-change-topic': {
    category: 'conflict',
    ar: 'لا يصح هذا في الموضوع {topic}: {why}',
    en: 'This cannot be done to the topic {topic}: {why}',
  },
  'topic-in-use': {
    category: 'conflict',
    ar: 'لا يُسحب الموضوع {topic}: حمله شيء منذ أُضيف. يمكن إحالته إلى التقاعد.',
    en: 'The topic {topic} cannot be taken back: something has carried it since it was added. It can be retired.',
  },
  'retired-topic': {
    category: 'invalid',
    ar: 'الموضوع {topic} متقاعد، فلا يُختار من جديد. البديل: {successor}',
    en: 'The topic {topic} is retired and cannot be chosen anew; use {successor}',
  },
  'stale-proposal': {
    category: 'conflict',
    ar: 'تغيّر النص أو السجل منذ عُرض هذا المقترح، فلم يُحفظ شيء. انظر ما صار إليه ثم احكم.',
    en: 'The text or the register has changed since this proposal was shown, so nothing was kept. See what it is now, then judge.',
  },
  'incomplete-proposal': {
    category: 'invalid',
    ar: 'لا يُقبل هذا المقترح قبل أن يُجاب عن: {question}',
    en: 'This proposal cannot be accepted before this is answered: {question}',
  },
  unavailable: {
    category: 'unavailable',
    ar: 'قاعدة البيانات لا تجيب الآن. حاول بعد قليل.',
    en: 'The database does not answer at the moment. Try again shortly.',
  },
  internal: { category: 'internal', ar: 'خطأ من عندنا، وقد سُجّل', en: 'A fault of ours; it was logged' },
} as const satisfies Record<string, Wording>;

/** Every failure that Mithaq tells anybody about. The set is closed. */
export type ErrorCode = keyof typeof errors;

const wordings: Readonly<Record<ErrorCode, Wording>> = errors;

/** The codes of every failure, in the order of their kinds. */
export const errorCodes = Object.keys(errors).filter((code): code is ErrorCode => code in errors);

/** A failure that a person or a program can act upon: what kind it is, which one, where, and why in both languages. */
export class MithaqError extends Error {
  override readonly name = 'MithaqError';
  readonly code: ErrorCode;
  readonly category: ErrorCategory;
  readonly path: readonly (string | number)[];
  readonly details: Readonly<Record<string, Detail>>;
  /** Of an `edit-conflict` (`EditClash`): both versions, and field by field. */
  declare readonly conflict?: EditConflict;

  constructor(code: ErrorCode, details: Readonly<Record<string, Detail>> = {}, path: readonly (string | number)[] = []) {
    super(worded(code, 'en', { details, path }));
    this.code = code;
    this.category = errors[code].category;
    this.path = path;
    this.details = details;
  }

  /** What to tell the person, in their language. */
  messageIn(language: string): string {
    return worded(this.code, /^ar(?:-|$)/i.test(language) ? 'ar' : 'en', this);
  }
}

/** Both wordings of a code, with its blanks still in it. */
export function errorText(code: ErrorCode): LocalizedText {
  return { ar: errors[code].ar, en: errors[code].en };
}

function worded(code: ErrorCode, language: 'ar' | 'en', { details, path }: Pick<MithaqError, 'details' | 'path'>): string {
  const { nowhere, ...somewhere } = wordings[code];
  const template = (path.length === 0 && nowhere ? nowhere : somewhere)[language];
  const blanks: Readonly<Record<string, Detail>> = { path: path.join('.'), ...details };
  return template.replaceAll(/\{(\w+)\}/g, (blank, key: string) => {
    const detail = blanks[key] ?? blank;
    return typeof detail === 'string' ? detail : detail[language];
  });
}

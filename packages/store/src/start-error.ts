/** Words for a person, in both interface languages. */
export interface BothLanguages {
  readonly ar: string;
  readonly en: string;
}

interface Explanation {
  readonly message: BothLanguages;
  readonly hint: BothLanguages;
}

const explanations = {
  'in-use': {
    message: {
      ar: 'ميثاق يعمل على هذا المجلد بالفعل (العملية {pid}): {directory}',
      en: 'Mithaq already runs on this directory (process {pid}): {directory}',
    },
    hint: {
      ar: 'أوقف تلك النسخة، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'Stop that one, or choose another directory with MITHAQ_DATA.',
    },
  },
  'newer-data': {
    message: {
      ar: 'كتبت البيانات في {directory} نسخةٌ أحدث من ميثاق ({found}، وهذه تعرف {known})',
      en: 'The data in {directory} was written by a newer Mithaq ({found}; this one knows {known})',
    },
    hint: { ar: 'حدّث ميثاق، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.', en: 'Update Mithaq, or choose another directory with MITHAQ_DATA.' },
  },
  'older-data': {
    message: {
      ar: 'قاعدة البيانات ببنية أقدم ({found}، وهذه النسخة تعمل على {known})',
      en: 'The database has an older schema ({found}; this Mithaq works on {known})',
    },
    hint: {
      ar: 'خذ نسخة احتياطية بنسخة ميثاق التي كتبتها، ثم نفّذ mithaq-server migrate.',
      en: 'Back it up with the Mithaq that wrote it, then run mithaq-server migrate.',
    },
  },
  'no-data': {
    message: { ar: 'لا سجل في {directory}', en: 'There is no register in {directory}' },
    hint: {
      ar: 'عيّن MITHAQ_DATA أو DATABASE_URL إلى حيث السجل.',
      en: 'Point MITHAQ_DATA or DATABASE_URL to where the register is.',
    },
  },
  'other-postgresql': {
    message: {
      ar: 'البيانات في {directory} بصيغة PostgreSQL {found}، والمرفق هنا {known}',
      en: 'The data in {directory} is in the format of PostgreSQL {found}; {known} is shipped here',
    },
    hint: {
      ar: 'شغّل نسخة ميثاق التي كتبتها، أو انقل البيانات بالأداة pg_upgrade، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'Run the Mithaq that wrote it, move the data with pg_upgrade, or choose another directory with MITHAQ_DATA.',
    },
  },
  'unusable-directory': {
    message: { ar: 'تعذّر استعمال مجلد البيانات {directory}: {reason}', en: 'The data directory {directory} cannot be used: {reason}' },
    hint: {
      ar: 'أصلح صلاحيات المجلد، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'Mend its permissions, or choose another directory with MITHAQ_DATA.',
    },
  },
  'not-a-directory': {
    message: {
      ar: 'مجلد البيانات {directory} لا يصلح: {file} ملف وليس مجلدًا',
      en: 'The data directory {directory} cannot be used: {file} is a file',
    },
    hint: {
      ar: 'انقل الملف أو احذفه، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'Move that file away, or choose another directory with MITHAQ_DATA.',
    },
  },
  'foreign-cluster': {
    message: {
      ar: 'في {directory} شيء ليس قاعدة بيانات كاملة (لا يوجد فيه PG_VERSION)',
      en: 'What is in {directory} is not a whole database (it has no PG_VERSION)',
    },
    hint: {
      ar: 'انقله إلى مكان آخر، أو أعده من نسخة احتياطية، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'Move it away, restore it from a backup, or choose another directory with MITHAQ_DATA.',
    },
  },
  'unreadable-marker': {
    message: {
      ar: 'لا يُعرف أي نسخة من ميثاق كتبت البيانات: {file} لا يُقرأ',
      en: 'It is not known which Mithaq wrote the data: {file} cannot be read',
    },
    hint: {
      ar: 'إن كانت هذه النسخة فاكتب فيه {"layout":{known}}، أو أعده من نسخة احتياطية، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'If it was this one, write {"layout":{known}} into it; else restore it from a backup, or choose another directory with MITHAQ_DATA.',
    },
  },
  'closed-directory': {
    message: {
      ar: 'لا يستطيع مستخدم قاعدة البيانات {user} الوصول إلى {directory}: المجلد {closed} مغلق',
      en: 'The database user {user} cannot reach {directory}: {closed} is closed to it',
    },
    hint: {
      ar: 'لا تعمل PostgreSQL بصلاحيات الجذر. اجعل MITHAQ_DATA خارجه (مثل ‎/var/lib/mithaq)، أو نفّذ: chmod o+x {closed}',
      en: 'PostgreSQL does not run as root. Point MITHAQ_DATA outside of it (such as /var/lib/mithaq), or run: chmod o+x {closed}',
    },
  },
  'no-account': {
    message: {
      ar: 'لا تعمل PostgreSQL بصلاحيات الجذر، ولا يوجد مستخدم عادي لتشغيلها',
      en: 'PostgreSQL does not run as root, and there is no ordinary user to run it as',
    },
    hint: {
      ar: 'أنشئ المستخدم postgres، أو شغّل ميثاق بمستخدم عادي، أو عيّن DATABASE_URL.',
      en: 'Create a user called postgres, run Mithaq as an ordinary user, or set DATABASE_URL.',
    },
  },
  'no-binaries': {
    message: { ar: 'لا توجد PostgreSQL مرفقة لهذه المنصة ({platform})', en: 'No PostgreSQL is shipped for this platform ({platform})' },
    hint: {
      ar: 'ثبّت PostgreSQL 15 أو أحدث وعيّن DATABASE_URL، أو أعد npm install دون ‎--omit=optional.',
      en: 'Install PostgreSQL 15 or newer and set DATABASE_URL, or run npm install again without --omit=optional.',
    },
  },
  'disk-full': {
    message: { ar: 'لا مساحة كافية على القرص عند {directory}', en: 'The disk is full at {directory}' },
    hint: {
      ar: 'أفرغ 200 ميغابايت على الأقل، أو اختر مجلدًا آخر بالمتغير MITHAQ_DATA.',
      en: 'Free at least 200 MB, or choose another directory with MITHAQ_DATA.',
    },
  },
  'port-taken': {
    message: { ar: 'المنفذ {port} مشغول', en: 'Port {port} is taken' },
    hint: { ar: 'حرّر المنفذ، أو اترك لميثاق اختيار منفذ حر.', en: 'Free the port, or let Mithaq choose a free one.' },
  },
  outlived: {
    message: {
      ar: 'ما زالت جلسات خادمِ قاعدة بيانات قُتل تشغل ذاكرته في {directory}',
      en: 'Sessions of a database server that was killed still hold its memory in {directory}',
    },
    hint: {
      ar: 'انتظر حتى تنتهي، أو أنهِ العمليات التي اسمها postgres، ثم شغّل ميثاق من جديد. السجل في {log}',
      en: 'Wait until they have ended, or end the processes called postgres, then start Mithaq again. The log is {log}',
    },
  },
  restarted: {
    message: {
      ar: 'توقّف خادم قاعدة البيانات فجأة، وأُعيد تشغيله',
      en: 'The database server ended unexpectedly, and was started again',
    },
    hint: { ar: 'السجل في {log}', en: 'Its log is {log}' },
  },
  died: {
    message: {
      ar: 'توقّف خادم قاعدة البيانات فجأة، ولم يفد تشغيله من جديد',
      en: 'The database server ended unexpectedly, and starting it again did not help',
    },
    hint: { ar: 'السجل في {log}، ثم شغّل ميثاق من جديد.', en: 'Its log is {log}; then start Mithaq again.' },
  },
  failed: {
    message: { ar: 'لم تبدأ قاعدة البيانات: {reason}', en: 'The database did not start: {reason}' },
    hint: { ar: 'السجل في {log}', en: 'Its log is {log}' },
  },
} as const satisfies Record<string, Explanation>;

/** Every reason for which the database cannot be started or used, or was started again. The set is closed. */
export type StartErrorCode = keyof typeof explanations;

/** A start that failed, in one line, and what to do about it, in both languages. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;
  /** What happened, in both languages (`message` is the English). */
  readonly text: BothLanguages;
  readonly hint: BothLanguages;

  constructor(code: StartErrorCode, details: Readonly<Record<string, string>> = {}) {
    const text = fill(explanations[code].message, details);
    super(text.en);
    this.code = code;
    this.text = text;
    this.hint = fill(explanations[code].hint, details);
  }
}

function fill(template: BothLanguages, details: Readonly<Record<string, string>>): BothLanguages {
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (blank, key: string) => details[key] ?? blank);
  return { ar: filled(template.ar), en: filled(template.en) };
}

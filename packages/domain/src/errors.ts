import type { LocalizedText } from './values/text.ts';

/** What kind of failure an error is; adapters map each category once (to an HTTP status, an exit code). */
export type ErrorCategory =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'unauthenticated'
  | 'forbidden'
  | 'too-large'
  | 'unavailable'
  | 'internal';

const errors = {
  'invalid-input': { category: 'invalid', ar: 'قيمة غير صالحة في «{path}»: {expected}', en: 'Invalid value at “{path}”: {expected}' },
  'invalid-file': { category: 'invalid', ar: 'تعذّرت قراءة «{name}»: {expected}', en: 'Could not read “{name}”: {expected}' },
  'not-found': { category: 'not-found', ar: 'لا سجل بهذا المعرّف: {key}', en: 'No record with this name or id: {key}' },
  'stale-revision': {
    category: 'conflict',
    ar: 'تغيّر السجل منذ فتحته (المراجعة الآن {current}). أعد تحميله ثم أعد المحاولة.',
    en: 'The record has changed since you opened it (now at revision {current}). Reload it and try again.',
  },
  'already-judged': {
    category: 'conflict',
    ar: 'سبق الحكم على هذا الاقتراح: {verdict}',
    en: 'This suggestion was judged already: {verdict}',
  },
  'not-signed-in': { category: 'unauthenticated', ar: 'سجّل الدخول أولًا', en: 'Sign in first' },
  'not-allowed': { category: 'forbidden', ar: 'لا يسمح دورك بهذا ({role})', en: 'Your role does not allow this ({role})' },
  'too-large': { category: 'too-large', ar: 'الملف أكبر من الحد: {limit}', en: 'The file is larger than the limit: {limit}' },
  unavailable: {
    category: 'unavailable',
    ar: 'قاعدة البيانات لا تجيب الآن. حاول بعد قليل.',
    en: 'The database does not answer at the moment. Try again shortly.',
  },
  internal: { category: 'internal', ar: 'خطأ من عندنا، وقد سُجّل', en: 'A fault of ours; it was logged' },
} as const satisfies Record<string, { category: ErrorCategory; ar: string; en: string }>;

/** Every failure that Mithaq tells anybody about. The set is closed. */
export type ErrorCode = keyof typeof errors;

export const errorCodes = Object.keys(errors).filter((code): code is ErrorCode => code in errors);

/** A failure that a person or a program can act upon: what kind it is, which one, where, and why in both languages. */
export class MithaqError extends Error {
  override readonly name = 'MithaqError';
  readonly code: ErrorCode;
  readonly category: ErrorCategory;
  readonly path: readonly (string | number)[];
  readonly details: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}, path: readonly (string | number)[] = []) {
    super(fill(errors[code].en, { path: path.join('.'), ...details }));
    this.code = code;
    this.category = errors[code].category;
    this.path = path;
    this.details = details;
  }

  /** What to tell the person, in their language. */
  messageIn(language: string): string {
    const template = /^ar(?:-|$)/i.test(language) ? errors[this.code].ar : errors[this.code].en;
    return fill(template, { path: this.path.join('.'), ...this.details });
  }
}

/** Both wordings of a code, with its blanks still in it. */
export function errorText(code: ErrorCode): LocalizedText {
  return { ar: errors[code].ar, en: errors[code].en };
}

function fill(template: string, details: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (blank, key: string) => details[key] ?? blank);
}

import type { InterfaceLanguage, Words } from '@mithaq/domain';
import type { Letter } from './mailer.ts';

/** What a letter is about. */
export type Matter = 'verify' | 'reset' | 'invite' | 'change-email' | 'existing-account';

/** Whom a letter is for, and the address in it. */
export interface Addressed {
  readonly to: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  /** What the reader is to open; it may hold a secret, so it goes into the letter alone. */
  readonly link: string;
}

interface Wording {
  readonly subject: Words;
  readonly body: Words;
  readonly action: Words;
  readonly after: Words;
}

const unasked: Words = {
  ar: 'إن لم تطلب هذا فتجاهل الرسالة، ولن يتغيّر شيء.',
  en: 'If you did not ask for this, ignore this message and nothing will change.',
};

const wordings: Readonly<Record<Matter, Wording>> = {
  verify: {
    subject: { ar: 'أكّد بريدك في ميثاق', en: 'Confirm your address for Mithaq' },
    body: { ar: 'أكّد أن هذا بريدك. الرابط صالح لساعة واحدة.', en: 'Confirm that this is your address. The link holds for one hour.' },
    action: { ar: 'تأكيد البريد', en: 'Confirm the address' },
    after: unasked,
  },
  reset: {
    subject: { ar: 'كلمة سر جديدة لميثاق', en: 'A new password for Mithaq' },
    body: {
      ar: 'طُلبت كلمة سر جديدة لحسابك. الرابط صالح لساعة واحدة، ولمرة واحدة.',
      en: 'A new password was asked for your account. The link holds for one hour, and once.',
    },
    action: { ar: 'اختيار كلمة سر', en: 'Choose a password' },
    after: unasked,
  },
  invite: {
    subject: { ar: 'دعوة إلى ميثاق', en: 'An invitation to Mithaq' },
    body: {
      ar: 'فُتح لك حساب في ميثاق. اختر كلمة سر لتبدأ. الرابط صالح لسبعة أيام، ولمرة واحدة.',
      en: 'An account was opened for you in Mithaq. Choose a password to begin. The link holds for seven days, and once.',
    },
    action: { ar: 'اختيار كلمة سر', en: 'Choose a password' },
    after: { ar: 'إن لم تكن تنتظر هذه الدعوة فتجاهل الرسالة.', en: 'If you did not expect this invitation, ignore this message.' },
  },
  'change-email': {
    subject: { ar: 'تغيير بريد حسابك في ميثاق', en: 'Changing the address of your Mithaq account' },
    body: {
      ar: 'طُلب تغيير بريد حسابك. وافق هنا، ثم أكّد البريد الجديد من رسالة تصل إليه. الرابط صالح لساعة واحدة.',
      en: 'A change of your account’s address was asked for. Agree here, then confirm the new address from a message that goes to it. The link holds for one hour.',
    },
    action: { ar: 'الموافقة على التغيير', en: 'Agree to the change' },
    after: {
      ar: 'إن لم تطلب هذا فلا تفتح الرابط، وغيّر كلمة سرك.',
      en: 'If you did not ask for this, do not open the link, and change your password.',
    },
  },
  'existing-account': {
    subject: { ar: 'لك حساب في ميثاق من قبل', en: 'You already have a Mithaq account' },
    body: {
      ar: 'حاول أحد فتح حساب بهذا البريد، ولك به حساب. إن كنت أنت فادخل، أو اطلب كلمة سر جديدة.',
      en: 'Somebody tried to open an account with this address, which has one. If it was you, sign in, or ask for a new password.',
    },
    action: { ar: 'تسجيل الدخول', en: 'Sign in' },
    after: unasked,
  },
};

/** Writes a letter in its reader's language, as text and as HTML with the writing direction of that language. */
export function letterOn(matter: Matter, { to, name, language, link }: Addressed): Letter {
  const { subject, body, action, after } = wordings[matter];
  const greeting = language === 'ar' ? `مرحبًا ${name}،` : `Dear ${name},`;
  const words = { greeting, body: body[language], action: action[language], after: after[language] };
  return {
    to,
    language,
    subject: subject[language],
    text: [words.greeting, words.body, `${words.action}:\n${link}`, words.after].join('\n\n'),
    html: page(language, subject[language], [
      paragraph(escaped(words.greeting)),
      paragraph(escaped(words.body)),
      paragraph(`<a href="${escaped(link)}" style="${button}">${escaped(words.action)}</a>`),
      paragraph(`<span dir="ltr" style="word-break:break-all">${escaped(link)}</span>`),
      paragraph(escaped(words.after)),
    ]),
  };
}

const button = 'display:inline-block;padding:10px 18px;border-radius:4px;background:#1d4e4a;color:#ffffff;text-decoration:none';

function page(language: InterfaceLanguage, title: string, parts: readonly string[]): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const side = language === 'ar' ? 'right' : 'left';
  const style = `max-width:34em;margin:0 auto;padding:24px;font:16px/1.7 sans-serif;color:#222222;text-align:${side}`;
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    `<body dir="${direction}" style="${style}">`,
    ...parts,
    '</body></html>',
  ].join('\n');
}

function paragraph(content: string): string {
  return `<p style="margin:0 0 16px">${content}</p>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

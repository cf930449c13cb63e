import type { InterfaceLanguage } from '@mithaq/domain';

/** A mail to one person. */
export interface Letter {
  readonly to: string;
  readonly language: InterfaceLanguage;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mails. A letter that could not be handed over is a failure; what becomes of it afterwards nobody tells us. */
export interface Mailer {
  /** Whether letters go to a mail server, or are printed. */
  readonly mails: 'sent' | 'printed';
  send(letter: Letter): Promise<void>;
}

/** Prints each letter instead of sending it: for development, and for a register without a mail server. */
export function printingMailer(print: (text: string) => void): Mailer {
  return {
    mails: 'printed',
    send: async ({ to, subject, text }) => {
      const body = text.split('\n').map((line) => `  | ${line}`);
      print(`${[`Mail to ${to} (no mail server is set; see MITHAQ_SMTP_URL):`, `  | ${subject}`, '  |', ...body].join('\n')}\n`);
    },
  };
}

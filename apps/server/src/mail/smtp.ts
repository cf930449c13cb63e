import { type Mailer, printingMailer } from './mailer.ts';

/** A mail server, and whom its mails are from. */
export interface Smtp {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
}

/** Milliseconds that a mail server may take to answer. */
const patience = 15_000;

/** Sends through a mail server. nodemailer is loaded with the first letter: most requests send none. */
export function smtpMailer({ url, from }: Smtp): Mailer {
  const transport = once(async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({ url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience });
  });
  return {
    mails: 'sent',
    send: async ({ to, subject, text, html }) => {
      const sender = await transport();
      await sender.sendMail({ from, to, subject, text, html });
    },
  };
}

/** The mailer that the settings ask for. */
export function mailerFor(smtp: Smtp | undefined, print: (text: string) => void): Mailer {
  return smtp === undefined ? printingMailer(print) : smtpMailer(smtp);
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

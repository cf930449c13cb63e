import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from './messages.ts';

/** A part of the dashboard, as the messages are kept by. */
export type Speaker = keyof Messages;

/** What the document around every page says in the browser. */
const everywhere = ['shell', 'live', 'states', 'palette'] as const satisfies readonly Speaker[];

/**
 * Gives what runs in the browser the words that it says, and no others: a page carries its own messages with it. `of` names the
 * parts beside those of the document around every page.
 */
export async function BrowserWords({ of = [], children }: { of?: readonly Speaker[]; children: ReactNode }) {
  const all = await getMessages();
  const said = Object.fromEntries([...everywhere, ...of].map((speaker) => [speaker, all[speaker]]));
  return <NextIntlClientProvider messages={said}>{children}</NextIntlClientProvider>;
}

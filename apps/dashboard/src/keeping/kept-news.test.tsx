import type { Failure } from '@mithaq/client';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import { readerLocale } from '../i18n/reader-locale.ts';
import type { Locale } from '../i18n/routing.ts';
import { ConflictScreen } from './conflict-screen.tsx';
import { KeptNews } from './kept-news.tsx';
import type { Kept } from './use-kept.ts';

const nothing = () => {};
const kept: Kept = {
  ...{ subject: 'agreement_1', kind: 'record', data: { record: 'agreement' }, standing: 'kept', problems: [], deviceFailed: false },
  ...{ canUndo: false, canRedo: false, account: { id: 'user_1', name: 'سلمى' } },
  ...{ change: nothing, undo: nothing, redo: nothing, takeKept: nothing, goOn: nothing, choose: nothing, resolve: nothing },
  giveUp: async () => {},
};

function drawn(locale: Locale, node: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={readerLocale(locale, { months: 'gregorian-egypt', digits: 'latn' })}
      messages={messagesOf(locale)}
      timeZone="UTC"
    >
      {node}
    </NextIntlClientProvider>,
  );
}

const marks: Readonly<Record<string, string>> = { '<ins>': '+[', '</ins>': ']' };

/** What is shown, a line for each piece. */
function said(locale: Locale, node: React.ReactNode): string {
  return drawn(locale, node)
    .replaceAll(/<\/?ins>/g, (tag) => marks[tag] ?? '')
    .replaceAll(/<\/(?:p|h2|h3|button|legend|label|div)>/g, '|')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s*\|[|\s]*/g, '|');
}

const told = (category: 'unauthenticated' | 'conflict', message: string): Failure => ({
  ...{ unreachable: false, code: 'not-signed-in', path: [], category, message },
});

describe('where what is typed is', () => {
  it.each([
    [{ standing: 'untouched' }, '', ''],
    [{ standing: 'typing' }, 'Changed. It is kept in a moment.', 'تغيّر. يُحفظ بعد لحظة.'],
    [{ standing: 'kept', changeSet: { id: 'changeset_1', title: 'One' } }, 'Kept as a draft in One.', 'محفوظ مسودةً في «One».'],
    [
      { standing: 'here-only', failure: { unreachable: true } },
      'Kept on this device only: the server does not answer. It is sent as soon as the server does.|Try now',
      'محفوظ على هذا الجهاز وحده: الخادم لا يجيب. يُرسل حالما يجيب.|حاول الآن',
    ],
    [
      { standing: 'here-only', failure: told('unauthenticated', 'Sign in first') },
      'Kept on this device only: Sign in first. Sign in in another tab, and it goes on.|Try now',
      'محفوظ على هذا الجهاز وحده: Sign in first. سجّل الدخول في تبويب آخر فيُتابع.|حاول الآن',
    ],
    [
      { standing: 'refused', way: 'elsewhere', failure: told('conflict', 'This change set is published.') },
      'Kept on this device only. This change set is published.|Keep it in another change set',
      'محفوظ على هذا الجهاز وحده. This change set is published.|احفظه في مجموعة تعديلات أخرى',
    ],
  ] as const)('is said in words: %o', (news, english, arabic) => {
    expect(said('en', <KeptNews kept={{ ...kept, ...news }} />).replace(/\|$/, '')).toBe(english);
    expect(said('ar', <KeptNews kept={{ ...kept, ...news }} />).replace(/\|$/, '')).toBe(arabic);
  });

  it('is said with what to do where the device takes nothing', () => {
    const markup = drawn('en', <KeptNews kept={{ ...kept, standing: 'typing', deviceFailed: true }} />);
    expect(markup).toContain('role="alert"');
    expect(markup).toContain('Leave this page only when it says that your work is kept.');
  });
});

describe('the screen of a conflict', () => {
  const base = { en: 'a committee for defence', ar: 'لجنة' };
  const theirs = { en: 'a committee for health', ar: 'لجنة' };
  const mine = { en: 'a joint committee for defence', ar: 'لجنة' };
  const clashes = [
    { property: 'text', base, theirs, mine },
    { property: 'fields', base: ['defence'], theirs: ['health'], mine: ['defence', 'migration'] },
  ];
  const conflict = { theirs: { data: {}, revision: 4 }, clashes, joined: {}, choices: { text: { keep: 'mine' } } } as const;
  const screen = (locale: Locale) => said(locale, <ConflictScreen kept={{ ...kept, standing: 'conflict', conflict }} />);

  it('shows each field as it was, as they have it and as it was typed, with the words that differ', () => {
    const words = screen('en');
    expect(words).toContain(
      'It was|a committee for defence|لجنة|They say|a committee for +[health]|لجنة|You typed|a +[joint] committee for defence|لجنة|',
    );
    expect(words).toContain('1 field is still to be chosen.');
  });

  it('offers both only where a field can hold both', () => {
    expect(screen('en').match(/\|both/g)).toHaveLength(1);
    expect(screen('ar').match(/\|كلاهما/g)).toHaveLength(1);
  });

  it('keeps nothing before every field is chosen, and is not there without a conflict', () => {
    const resolve = /<button[^>]*disabled[^>]*>Keep it so/;
    expect(drawn('en', <ConflictScreen kept={{ ...kept, conflict }} />)).toMatch(resolve);
    const chosen = { ...conflict, choices: { ...conflict.choices, fields: { keep: 'both' } } } as const;
    expect(drawn('en', <ConflictScreen kept={{ ...kept, conflict: chosen }} />)).not.toMatch(resolve);
    expect(drawn('en', <ConflictScreen kept={kept} />)).toBe('');
  });
});

import type { RevisionDifferences, RevisionView } from '@mithaq/client';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import { readerLocale } from '../i18n/reader-locale.ts';
import type { Locale } from '../i18n/routing.ts';
import { Revision } from './revision.tsx';

type Fields = RevisionDifferences['fields'];

const revision: RevisionView = {
  revision: 2,
  from: 1,
  state: 'published',
  by: 'سلمى',
  at: '2020-12-15T14:20:00Z',
  message: 'both wordings kept',
};
const fields: Fields = [
  {
    property: 'label',
    propertyLabel: { ar: 'الوصف', en: 'Label' },
    before: { value: 1, display: { en: 'a joint committee for defence' } },
    after: { value: 2, display: { en: 'a joint committee for military cooperation' } },
  },
  {
    property: 'fields',
    propertyLabel: { ar: 'المجالات', en: 'Fields' },
    before: { value: ['defence'], display: { en: 'Defence' } },
    after: { value: ['health'], display: { en: 'Health' } },
    elements: {
      added: [{ value: 'health', display: { ar: 'صحة', en: 'Health' } }],
      removed: [{ value: 'defence', display: { ar: 'دفاع', en: 'Defence' } }],
      isReordered: false,
    },
  },
  { property: 'text', propertyLabel: { ar: 'النص', en: 'Text' }, after: { value: 'نص', display: { ar: 'نص البند' } } },
];

/** What is shown, with nothing but the marks of what went and what came. */
function shown(locale: Locale, told: Parameters<typeof Revision>[0]['told']): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={readerLocale(locale, { months: 'gregorian-egypt', digits: 'latn' })}
      messages={messagesOf(locale)}
      timeZone="UTC"
    >
      <Revision told={told} />
    </NextIntlClientProvider>,
  );
  const marked = markup.replaceAll(
    /<(\/?)(?:ins|del)>/g,
    (tag) => ({ '<ins>': '+[', '</ins>': ']', '<del>': '-[', '</del>': ']' })[tag] ?? '',
  );
  return marked
    .replaceAll(/<\/(?:p|dt|summary|time|li)>/g, '|')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\|+/g, '|');
}

describe('a revision', () => {
  it('says when, who, what changed and why, and the difference field by field', () => {
    expect(shown('en', { revision, fields, isFirst: false })).toBe(
      '15 Dec 2020, 14:20|سلمىpublished · changed: Label, Fields, Text|both wordings kept|Diff|' +
        'Label|a joint committee for -[defence]|a joint committee for +[military cooperation]|' +
        'Fields|-[Defence]|+[Health]|Text|+[نص البند]|',
    );
  });

  it('says so in Arabic, as well', () => {
    expect(shown('ar', { revision, fields: fields.slice(1), isFirst: false })).toBe(
      '15 ديسمبر 2020، 14:20|سلمىنُشر · تغيّر: المجالات، النص|both wordings kept|الفرق|المجالات|-[دفاع]|+[صحة]|النص|+[نص البند]|',
    );
  });

  it('says of the first that it was entered, and of one that changes nothing and says nothing that it does', () => {
    const { by: _, message: __, ...bare } = revision;
    expect(shown('en', { revision: bare, fields: undefined, isFirst: true })).toBe('15 Dec 2020, 14:20|the register itselffirst entered|');
    const draft = { ...bare, state: 'draft' as const };
    expect(shown('en', { revision: draft, fields: [], isFirst: false })).toBe(
      '15 Dec 2020, 14:20|the register itselfdraft · nothing that readers see|',
    );
    expect(shown('en', { revision: bare, fields: [], isFirst: false })).toBe('15 Dec 2020, 14:20|the register itselfpublished|');
  });
});

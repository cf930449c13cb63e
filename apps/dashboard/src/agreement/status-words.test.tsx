import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import { extremeAgreements } from '../samples/extreme.ts';
import { StatusDoubts } from './status-doubts.tsx';
import { StatusPending } from './status-pending.tsx';

/** Next's own links want its router; what they say does not. */
vi.mock('../navigation/link.ts', () => ({ Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a> }));

const { status } = extremeAgreements.doubtful;

/** The words of each entry, as they are read. */
function lines(locale: Locale, shown: ReactNode): string[] {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="UTC">
      {shown}
    </NextIntlClientProvider>,
  );
  return markup
    .split('<li')
    .slice(1)
    .map((line) =>
      line
        .replace(/^[^>]*>/, '')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

describe('what makes a status doubtful', () => {
  it('is said in English, each doubt by itself', () => {
    expect(lines('en', <StatusDoubts status={status} />)).toEqual([
      'No source dates “a minister visits the capital”.',
      'Sources differ on what kind of event “talks in the capital” is.',
      'Sources differ on the date of “talks in the capital”.',
      'Sources differ on whether “talks in the capital” happened.',
      'Sources differ on the day on which “talks in the capital” takes effect.',
      'Sources differ on how long “talks in the capital” was to last.',
      'No source says which party’s act “signature of the agreement in Rome” is.',
      'Whoever is named in “signature of the agreement in Rome” is no party, so it does not count.',
      '“signature of the agreement in Rome” is one party’s act, and no source says that it reaches the others.',
      'The later agreement of “signature of the agreement in Rome” is not told to be between all the parties of this one.',
      'In “signature of the agreement in Rome”, Party 1 acts in the name of Party 3; Party 2 claims to do so too. Party 3 recognises Party 1. Party 3 may recognise Party 2: dates leave it open.',
    ]);
  });

  it('is said in Arabic, contested authority with who recognises whom', () => {
    expect(lines('ar', <StatusDoubts status={status} />).at(-1)).toBe(
      'في «توقيع الاتفاق في روما» يعمل طرف 1 باسم طرف 3؛ ويدّعي ذلك أيضًا طرف 2. طرف 3: يعترف بـطرف 1. طرف 3: قد يعترف بـطرف 2؛ التواريخ لا تحسم.',
    );
  });

  it('is nothing where nothing is in doubt', () => {
    expect(lines('en', <StatusDoubts status={{ asOf: '2020-12-15', values: [], doubts: [] }} />)).toEqual([]);
  });
});

describe('what is on its way', () => {
  it('is said with whose notice it is, from when on, who consented and who did not', () => {
    const told = lines('en', <StatusPending pending={status.pending ?? []} />);
    expect(told.slice(0, 3)).toEqual([
      'Notice of its ending was given (“a minister visits the capital”, Party 1); it takes effect March 2021.',
      'Notice of its ending may have been given (“talks in the capital”, Party 2, which is not surely a party’s act); it takes effect 1 April 2021.',
      'Ratified, of the parties: Party 1. No source reports it of Party 2.',
    ]);
    expect(told.slice(3).map((line) => line.split(', was ')[1])).toEqual([
      'made to supersede it, and is not surely in force.',
      'made to renew it, and is not surely in force.',
    ]);
  });

  it('is said in Arabic', () => {
    expect(lines('ar', <StatusPending pending={status.pending ?? []} />)[0]).toBe(
      'أُخطر بإنهائه («زيارة وزير إلى العاصمة»، طرف 1)؛ وموعد سريانه مارس 2021.',
    );
  });
});

import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import { readerLocale, type Wishes } from '../i18n/reader-locale.ts';
import type { Locale } from '../i18n/routing.ts';
import type { SaidValue } from './use-value-words.ts';
import { ValueWords } from './value-words.tsx';

function shown(of: SaidValue, locale: Locale, wishes: Wishes = { months: 'levant', digits: 'arab' }): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={readerLocale(locale, wishes)} messages={messagesOf(locale)} timeZone="UTC">
      <ValueWords of={of} />
    </NextIntlClientProvider>,
  ).replaceAll(/<[^>]*>/g, '');
}

const date = { value: { edtf: '2020-08-04' }, display: { ar: '4 أغسطس 2020', en: '4 August 2020' } };
const figure = {
  value: { measure: 'displaced', low: 200_000 },
  display: { ar: 'نازحون: أكثر من 200,000', en: 'displaced: more than 200,000' },
};

it('says a date with the reader’s months and digits', () => {
  expect(shown(date, 'ar')).toBe('٤ آب ٢٠٢٠');
  expect(shown(date, 'ar', { months: 'maghreb', digits: 'latn' })).toBe('4 أوت 2020');
  expect(shown(date, 'en')).toBe('4 August 2020');
});

it('says a period with them, also where one end is unknown', () => {
  const interval = { value: { from: { edtf: '2019-04' } }, display: { ar: 'من أبريل 2019', en: 'from April 2019' } };
  expect(shown(interval, 'ar')).toBe('من نيسان ٢٠١٩؛ لم يُقرأ انتهاؤه');
});

it('says a number with the reader’s digits and the marks that go with them', () => {
  expect(shown(figure, 'ar')).toBe('نازحون: أكثر من ٢٠٠٬٠٠٠');
  expect(shown(figure, 'ar', { months: 'levant', digits: 'latn' })).toBe('نازحون: أكثر من 200,000');
  expect(shown(figure, 'en')).toBe('displaced: more than 200,000');
});

it('leaves anything else as the register says it, digits of a name too', () => {
  expect(shown({ value: 'name', display: { ar: 'لجنة 5+5' } }, 'ar')).toBe('لجنة 5+5');
});

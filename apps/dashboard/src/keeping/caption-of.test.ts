import { expect, it } from 'vitest';
import { captionOf } from './caption-of.ts';

it.each([
  [
    {
      names: [
        { value: 'قطر', language: 'ar' },
        { value: 'Qatar', language: 'en' },
      ],
    },
    { value: 'قطر', language: 'ar' },
  ],
  [{ title: { value: 'A visit', language: 'en' } }, { value: 'A visit', language: 'en' }],
  [{ label: { ar: 'توقيع', en: 'Signature' } }, { value: 'Signature', language: 'en' }],
  [{ label: { ar: 'توقيع' } }, { value: 'توقيع', language: 'ar' }],
  [{ names: [], label: { en: '' } }, undefined],
  [{ names: 'none', label: 7 }, undefined],
])('%j is called %j', (data, caption) => {
  expect(captionOf(data, 'en')).toEqual(caption);
});

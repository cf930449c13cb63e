import { expect, test } from 'vitest';
import { letterOn } from './letters.ts';

const link = 'https://mithaq.example/ar/password?token=a&b="c"';

test('an Arabic letter is written from right to left, its link from left to right', () => {
  const { language, subject, text, html } = letterOn('invite', { to: 'mona@example.org', name: 'منى', language: 'ar', link });
  expect([language, subject]).toEqual(['ar', 'دعوة إلى ميثاق']);
  expect(text).toBe(
    [
      'مرحبًا منى،',
      'فُتح لك حساب في ميثاق. اختر كلمة سر لتبدأ. الرابط صالح لسبعة أيام، ولمرة واحدة.',
      `اختيار كلمة سر:\n${link}`,
      'إن لم تكن تنتظر هذه الدعوة فتجاهل الرسالة.',
    ].join('\n\n'),
  );
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('text-align:right');
  expect(html).toContain('<span dir="ltr"');
});

test('an English letter is written from left to right', () => {
  const { subject, html } = letterOn('reset', { to: 'mona@example.org', name: 'Mona', language: 'en', link });
  expect(subject).toBe('A new password for Mithaq');
  expect(html).toContain('<html lang="en" dir="ltr">');
});

test('a name or a link is text in HTML, whatever it holds', () => {
  const name = '<img src=x onerror="alert(1)">';
  const { html } = letterOn('verify', { to: 'mona@example.org', name, language: 'en', link });
  expect(html).toContain('Dear &lt;img src=x onerror=&quot;alert(1)&quot;&gt;,');
  expect(html).toContain('href="https://mithaq.example/ar/password?token=a&amp;b=&quot;c&quot;"');
  expect(html).not.toContain('<img');
});

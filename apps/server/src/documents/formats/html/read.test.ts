import { describe, expect, test } from 'vitest';
import { usualLimits } from '../../limits.ts';
import { encoded } from '../../testing/encoded.ts';
import { readHtml } from './read.ts';

const read = async (html: string) => readHtml(new TextEncoder().encode(html), usualLimits);
const textOf = async (html: string) => (await read(html)).text;
const metadataOf = async (head: string, body = '<p>Text</p>') =>
  (await read(`<html><head>${head}</head><body>${body}</body></html>`)).metadata;

const first = 'وقع الوزيران في روما مذكرة تفاهم، وذلك بعد محادثات استمرت يومين، وشملت التدريب وإزالة الألغام. '.repeat(3).trim();
const last = 'وقال الوزير إن الاتفاق يسري خمس سنوات، قابلة للتجديد، وإن لجنة مشتركة تتابع تنفيذه كل عام. '.repeat(3).trim();

/** A page as newspapers make them, around what stands in its story. */
const page = (
  inside: string,
  head = '',
) => `<!doctype html><html lang="ar" dir="rtl"><head><title>وزيران يوقعان مذكرة | الصحيفة</title>${head}</head><body>
<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/world">العالم</a></li></ul></nav></header>
<main><article><h1>وزيران يوقعان مذكرة</h1><div class="story"><p>${first}</p>${inside}<p>${last}</p></div></article></main>
<aside><h3>الأكثر قراءة</h3><ul><li><a href="/x">خبر عن رئيس آخر</a></li></ul></aside>
<footer>جميع الحقوق محفوظة</footer><script>var x = '<p>لا</p>';</script></body></html>`;

describe('the story of a page', () => {
  const around = (inside: string) =>
    inside === '' ? `وزيران يوقعان مذكرة\n\n${first}\n\n${last}` : `وزيران يوقعان مذكرة\n\n${first}\n\n${inside}\n\n${last}`;

  test('stands under its headline, without what is around it', async () => {
    expect(await textOf(page(''))).toBe(around(''));
  });

  test.each([
    ['a link after “read also”', '<p>اقرأ أيضًا: <a href="/x">خبر عن رئيس آخر لا شأن له</a></p>'],
    ['a paragraph that is nothing but a link', '<p><strong><a href="/x">خبر عن رئيس آخر لا شأن له</a></strong></p>'],
    [
      'a list of links under a heading',
      '<h3>مواضيع ذات صلة</h3><ul><li><a href="/x">خبر عن رئيس</a></li><li><a href="/y">وخبر آخر</a></li></ul>',
    ],
    [
      'a picture and what stands under it',
      '<figure><img src="a.jpg" alt="صورة"><figcaption>The minister, file photo</figcaption></figure>',
    ],
    ['a script', '<script>document.write("x")</script><style>p{}</style><noscript>فعّل جافاسكربت</noscript>'],
    ['what is hidden', '<p style="display:none">لا يُرى</p>'],
  ])('leaves out %s', async (_what, inside) => {
    expect(await textOf(page(inside))).toBe(around(''));
  });

  test('keeps the words of links inside sentences', async () => {
    expect(await textOf(page('<p>ونشرت <a href="/x">وزارة الدفاع</a> بيانًا عن الزيارة، وعن ما اتُّفق عليه فيها.</p>'))).toBe(
      around('ونشرت وزارة الدفاع بيانًا عن الزيارة، وعن ما اتُّفق عليه فيها.'),
    );
  });

  test('keeps lists with their numbers and tables row by row', async () => {
    const inside =
      '<ol start="3"><li>بند ثالث</li><li><p>بند رابع</p></li></ol><table><tr><th>السنة</th><th>المبلغ</th></tr><tr><td>2020</td><td>150</td></tr></table>';
    expect(await textOf(page(inside))).toBe(around('3. بند ثالث\n4. بند رابع\n\nالسنة\tالمبلغ\n2020\t150'));
  });

  test('keeps lines that are broken, and lays blanks together', async () => {
    expect(await textOf(page('<p>سطر\n   أول<br>سطر&nbsp; ثان</p>'))).toBe(around('سطر أول\nسطر ثان'));
  });

  test('is all that a page shows, where none can be told from the rest', async () => {
    expect(await textOf('<p>قصير')).toBe('قصير');
    expect(await textOf('<nav>قائمة</nav><p>قصير</p><footer>ذيل</footer>')).toBe('قصير');
  });
});

test('a page in Windows-1256 is read as what it is', async () => {
  const { text, encoding } = await readHtml(
    encoded(page('').replace('<head>', '<head><meta charset="windows-1256">'), 'windows-1256'),
    usualLimits,
  );
  expect([text.slice(0, 19), encoding]).toEqual(['وزيران يوقعان مذكرة', 'windows-1256']);
});

describe('what a page says of itself', () => {
  const article = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'The site' },
      {
        '@type': ['NewsArticle'],
        headline: 'A headline',
        author: [{ '@type': 'Person', name: 'Leila Omar' }, 'Sami Ali', { '@type': 'Thing' }],
        publisher: { '@type': 'Organization', name: 'The Gazette' },
        datePublished: '2020-12-04T23:30:00+02:00',
        inLanguage: 'en',
        mainEntityOfPage: { '@id': 'https://gazette.example/a' },
      },
    ],
  };

  test('in its structured data', async () => {
    expect(await metadataOf(`<script type="application/ld+json">${JSON.stringify(article)}</script>`)).toEqual({
      title: { value: 'A headline', where: 'json-ld', inferred: false },
      author: { value: 'Leila Omar، Sami Ali', where: 'json-ld', inferred: false },
      publisher: { value: 'The Gazette', where: 'json-ld', inferred: false },
      published: { value: '2020-12-04', where: 'json-ld', inferred: false },
      language: { value: 'en', where: 'json-ld', inferred: false },
      url: { value: 'https://gazette.example/a', where: 'json-ld', inferred: false },
    });
  });

  test('in its meta elements, past structured data that cannot be read', async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:title" content="عنوان"><meta name="author" content="https://x.example/profile">
      <meta name="author" content="ليلى عمر"><meta property="og:site_name" content="الصحيفة"><meta property="article:published_time" content="2020-12-04T10:00:00Z">
      <meta property="og:locale" content="ar_LY"><link rel="canonical" href="https://gazette.example/b">`;
    expect(await metadataOf(head)).toEqual({
      title: { value: 'عنوان', where: 'html-meta', inferred: false },
      author: { value: 'ليلى عمر', where: 'html-meta', inferred: false },
      publisher: { value: 'الصحيفة', where: 'html-meta', inferred: false },
      published: { value: '2020-12-04', where: 'html-meta', inferred: false },
      language: { value: 'ar-LY', where: 'html-meta', inferred: false },
      url: { value: 'https://gazette.example/b', where: 'html-meta', inferred: false },
    });
  });

  test('in what it shows: what is taken from there is inferred, unless it is marked', async () => {
    const body = '<h1>A headline</h1><a rel="author">Leila Omar</a><time datetime="2020-12-05">5 December</time><p>Text</p>';
    expect(await metadataOf('<title>A headline of three | Gazette</title>', body)).toEqual({
      title: { value: 'A headline', where: 'html-text', inferred: true },
      author: { value: 'Leila Omar', where: 'html-text', inferred: true },
      published: { value: '2020-12-05', where: 'html-text', inferred: true },
    });
    expect((await metadataOf('', '<time itemprop="datePublished" datetime="2020-12-05">x</time>')).published).toEqual({
      value: '2020-12-05',
      where: 'html-text',
      inferred: false,
    });
  });

  test('in its window’s title, without the name of the site', async () => {
    expect((await metadataOf('<title>Ministers sign an agreement – The Gazette</title>')).title).toEqual({
      value: 'Ministers sign an agreement',
      where: 'html-meta',
      inferred: true,
    });
  });

  test.each([
    ['no day', '<meta name="date" content="yesterday">'],
    ['a day that there is not', '<meta name="date" content="2020-02-30">'],
    [
      'an address that leads into the server',
      '<link rel="canonical" href="file:///etc/passwd"><meta property="og:url" content="javascript:alert(1)">',
    ],
    ['an address without a host', '<link rel="canonical" href="/a/b">'],
    ['a title that is a whole text', `<meta property="og:title" content="${'a'.repeat(501)}">`],
    ['structured data of another thing', '<script type="application/ld+json">[{"@type":"Organization","name":"x"}, null, 3, "x"]</script>'],
  ])('is nothing where it says %s', async (_what, head) => {
    expect(await metadataOf(head)).toEqual({});
  });

  test('bears no marks of direction and no control characters', async () => {
    expect((await metadataOf('<meta property="og:title" content="one\u202Etwo\u0007  three">')).title?.value).toBe('one two three');
  });
});

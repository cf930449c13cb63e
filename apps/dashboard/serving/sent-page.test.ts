import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { wayToWhole } from './below-fold.mjs';
import { changePage } from './sent-page.mjs';
import { dataAlone, wakeTag } from './wake.mjs';

const page = [
  '<head><style data-precedence="next" data-href="/a.css">b{c:d}</style><styles>',
  '<link rel="preload" as="script" href="/_next/static/a.js"/><link rel="preload" href="/a.woff2" as="font"/>',
  '<script src="/_next/static/a.js" async="" nonce="s1"></script><script nonce="s1">"said"</script>',
  '</head>ميثاق<script nonce="s1">(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script nonce="s1">self.__next_f.push([1,"ميثاق"])</script><script nonce="s2">self.__next_f</script><style data-precedence="x">',
].join('');
/** What is sent of it. */
const sentOfIt = [
  '<head><style nonce="n1" data-precedence="next" data-href="/a.css">b{c:d}</style><styles>',
  '<link data-rel="preload" as="script" href="/_next/static/a.js"/><link rel="preload" href="/a.woff2" as="font"/>',
  '<script data-src="/_next/static/a.js" async="" nonce="s1"></script><script nonce="s1">"said"</script>',
  `${wakeTag('s1', '/_page/1')}</head>ميثاق`,
  '<script nonce="s2">self.__next_f</script><style nonce="n1" data-precedence="x">',
].join('');
const dataOfIt = ';(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"ميثاق"])';

const policy = "default-src 'self'; style-src-elem 'self' 'nonce-n1'; script-src 'self' 'nonce-s1'";
const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

type Fields = Readonly<Record<string, string>>;
type Write = (response: ServerResponse) => void;

/** What a server with these headers and this writing answers, and what is kept of it until it is asked for. */
async function answered<Read>(headers: Fields, write: Write, read: (at: string) => Promise<Read>) {
  const kept: Buffer[] = [];
  let isEnded = false;
  const data = {
    path: '/_page/1',
    take: (part: Buffer) => void kept.push(Buffer.from(part)),
    end: () => {
      isEnded = true;
    },
  };
  const server = createServer((request, response) => {
    changePage(request, response, { begin: () => data });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    write(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    return { ...(await read(`http://127.0.0.1:${port}/`)), kept: Buffer.concat(kept).toString(), isEnded };
  } finally {
    server.close();
  }
}

/** The same, read to its end. */
function sent(headers: Fields, write: Write, asked: Fields = {}) {
  return answered(headers, write, async (at) => {
    const answer = await fetch(at, { headers: asked });
    return { text: await answer.text(), type: answer.headers.get('content-type') };
  });
}

describe('a response', () => {
  test('that is a page is changed: written in parts, in bytes or text, or at once', async () => {
    const inParts = await sent(html, (response) => {
      response.flushHeaders();
      response.write(page.slice(0, 12));
      response.write(Buffer.from(page.slice(12)), () => undefined);
      response.end();
    });
    expect(inParts.text).toBe(sentOfIt);
    expect(inParts.kept).toBe(dataOfIt);
    const atOnce = await sent(html, (response) => void response.end(page, 'utf8'));
    expect(atOnce).toMatchObject({ text: sentOfIt, kept: dataOfIt, isEnded: true });
    expect((await sent(html, (response) => void response.end(() => undefined))).text).toBe('');
  });

  test('brings the styles that it uses, and is told the rest with its data', async () => {
    const styles = '.here{a:b}.gone{c:d}';
    const styled = page.replace('b{c:d}', styles).replace('ميثاق', '<p class="here">ميثاق</p>');
    const { text, kept } = await sent(html, (response) => {
      for (const part of [styled.slice(0, 300), styled.slice(300)]) response.write(part);
      response.end();
    });
    expect(text).toBe(sentOfIt.replace('b{c:d}', '.here{a:b}').replace('ميثاق', '<p class="here">ميثاق</p>'));
    expect(kept).toBe(`${dataOfIt};self.__page_left={"styles":[["/a.css",[".here{a:b}",".gone{c:d}"]]],"below":[]}`);
    const alone = await sent(html, (response) => void response.end(styled), { [dataAlone]: '1' });
    expect(alone.text).toBe(kept);
  });

  test('brings a browser what is above the fold, and is told the rest with its data; whoever else asks gets it whole', async () => {
    const place = '<below-fold>ميثاق</below-fold>';
    const write: Write = (response) => void response.end(page.replace('ميثاق', place));
    const { text, kept } = await sent(html, write, { 'sec-fetch-dest': 'document' });
    expect(text).toBe(
      sentOfIt.replace('ميثاق', '<below-fold aria-busy="true"></below-fold>').replace('</head>', `${wayToWhole('?whole=')}</head>`),
    );
    expect(kept).toBe(`${dataOfIt};self.__page_left={"styles":[],"below":["ميثاق"]}`);
    expect(await sent(html, write)).toMatchObject({ text: sentOfIt.replace('ميثاق', place), kept: dataOfIt });
    expect((await sent(html, write, { [dataAlone]: '1' })).text).toBe(kept);
  });

  test('that was changed before and is passed on is left as it is', async () => {
    const passedOn = { ...html, 'x-page-changed': '1', 'content-encoding': 'identity' };
    expect(await sent(passedOn, (response) => void response.end(page))).toMatchObject({ text: page, kept: '', isEnded: false });
  });

  test('that comes in parts is sent as it is written, with all its styles', async () => {
    const styles = '.later{a:b}';
    const parts = [`<style data-precedence="next" data-href="/a.css">${styles}</style><!--$?--><templ`, 'ate id="B:0"></template>'];
    const later = '<div hidden id="S:0"><p class="later"></p></div>';
    let goOn = () => {};
    const write: Write = (response) => {
      for (const part of parts) response.write(part);
      goOn = () => void response.end(later);
    };
    const { first, rest, kept } = await answered(html, write, async (at) => {
      const reader = (await fetch(at)).body?.pipeThrough(new TextDecoderStream()).getReader();
      let first = '';
      while (!first.endsWith('</template>')) first += (await reader?.read())?.value ?? '';
      goOn();
      return { first, rest: (await reader?.read())?.value };
    });
    expect(first).toBe(parts.join('').replace('<style', '<style nonce="n1"'));
    expect([rest, kept]).toEqual([later, '']);
  });

  test('is whole though it ends with what may be the beginning of a tag', async () => {
    expect((await sent(html, (response) => void response.end('a <style data'))).text).toBe('a <style data');
  });

  test('has its data alone where they are asked for, as no page', async () => {
    const write = (response: ServerResponse) => {
      response.flushHeaders();
      response.write(page.slice(0, 400));
      response.end(page.slice(400));
    };
    const { text, type, kept } = await sent(html, write, { [dataAlone]: '1' });
    expect({ text, type, kept }).toEqual({ text: dataOfIt, type: 'text/plain; charset=utf-8', kept: '' });
  });

  test.each([
    ['is no page', { ...html, 'content-type': 'text/x-component' }],
    ['has no policy', { 'content-type': 'text/html' }],
  ])('that %s is left as it is', async (_, headers) => {
    for (const asked of [{}, { [dataAlone]: '1' }])
      expect(await sent(headers, (response) => void response.end(page), asked)).toMatchObject({ text: page, kept: '', isEnded: false });
  });
});

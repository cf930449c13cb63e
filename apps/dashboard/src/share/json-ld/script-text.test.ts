import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { scriptText } from './script-text.ts';

describe('a value in a script element', () => {
  it('cannot end the element', () => {
    expect(scriptText({ name: '</script><!--<script>&\u2028\ud800' })).toBe(
      String.raw`{"name":"\u003c/script\u003e\u003c!--\u003cscript\u003e\u0026\u2028\ud800"}`,
    );
  });

  it('says what it said, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', '</script>', '<!--<script>', ']]>'), (value, hostile) => {
        const written = scriptText([value, hostile]);
        const { document } = parseHTML(`<html><body><script type="application/ld+json">${written}</script><p>after</p></body></html>`);
        expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(JSON.parse(JSON.stringify([value, hostile])));
        expect(document.querySelectorAll('script').length).toBe(1);
        expect(document.querySelector('p')?.textContent).toBe('after');
      }),
    );
  });
});

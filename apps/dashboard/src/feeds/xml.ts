/** What XML 1.0 has no place for, however it is written: controls but for three, halves of surrogate pairs, two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

const written: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/** Words as the text of an element or the value of an attribute, whatever stands in them. */
export function inXml(words: string): string {
  return words.replace(unwritable, '').replace(/[&<>"'\r]/g, (character) => written[character] ?? '');
}

/** Attributes of an element, with the space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${inXml(value)}"`]))
    .join('');
}

import { MithaqError, type Words } from '@mithaq/domain';

const ofOurs: Words = { ar: 'المنتظر مؤشر صفحة جاء في جواب سابق', en: 'expected a cursor that an earlier page gave' };

/** Writes where a page of a list ended: opaque to callers, safe in an address. `at` is made of letters, digits and `_`. */
export function writePlace(list: string, at: string): string {
  return Buffer.from(`${list} ${at}`).toString('base64url');
}

/** Reads a place that `writePlace` wrote for the same list. @throws MithaqError `invalid-input` for anything else */
export function readPlace(list: string, text: string): string {
  const [of, at = '', ...more] = Buffer.from(text, 'base64url').toString().split(' ');
  if (of !== list || !/^\w{1,80}$/.test(at) || more.length > 0 || (list === 'acts' && !/^\d{1,15}$/.test(at))) {
    throw new MithaqError('invalid-input', { expected: ofOurs }, ['cursor']);
  }
  return at;
}

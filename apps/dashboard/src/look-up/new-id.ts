import { typeId } from '@mithaq/domain';

/** Makes an id that was never given before: ids sort by the moment they were made. It asks for no secure context, as `crypto.randomUUID` does. */
export function newId(prefix: string): string {
  return typeId(prefix, uuidAt(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
}

/** A UUID of version 7 (RFC 9562). @param moment milliseconds since 1970 @param chance ten bytes of chance */
export function uuidAt(moment: number, chance: Uint8Array): string {
  const [first = 0, second = 0, third = 0, ...rest] = chance;
  const hex = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = moment.toString(16).padStart(12, '0');
  return `${time}${hex([0x70 | (first & 0x0f), second, 0x80 | (third & 0x3f)])}${hex(rest)}`;
}

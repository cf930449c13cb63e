import type { Register, RegisterIndex } from './register.ts';
import { indexRegister } from './register.ts';
import { captionOfRecord, namedByOf } from './registry.ts';
import { pickText } from './values/text.ts';

/**
 * What the records of a register are called, for whoever prints ids: in the language asked for, else in another that the
 * record has. A record without words of its own is called by others (a tenure by its person and its office); an id that the
 * register does not have stands for itself.
 * @param language a BCP 47 tag
 */
export function captionsIn(register: Register | RegisterIndex, language: string): (id: string) => string {
  const index = 'get' in register ? register : indexRegister(register);
  const captionOf = (id: string): string => {
    const record = index.get(id);
    if (record === undefined) return id;
    const others = namedByOf(record);
    return others.length > 0 ? others.map(captionOf).join(' — ') : pickText(captionOfRecord(record), language).text;
  };
  return captionOf;
}

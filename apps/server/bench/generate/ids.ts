import { currentSchemaVersion, typeId } from '@mithaq/domain';
import { hashOf } from './chance.ts';

/** The moment of the first id, milliseconds since 1970: 1 January 2024. */
const firstMoment = 1_704_067_200_000;

/** The id of the nth thing with a prefix: a TypeID over a UUIDv7 whose moments follow one another, with the chance taken from its number. */
export function idOf(prefix: string, number: number): string {
  const moment = (firstMoment + number * 37).toString(16).padStart(12, '0');
  const chance = [1, 2, 3].map((turn) => hashOf(`${prefix} ${number} ${turn}`).toString(16).padStart(8, '0')).join('');
  const uuid = `${moment}7${chance.slice(0, 3)}${(8 + (Number.parseInt(chance.charAt(3), 16) % 4)).toString(16)}${chance.slice(4, 19)}`;
  return typeId(prefix, uuid);
}

/** What every record begins with. */
export function headOf<Kind extends string>(record: Kind, number: number, words: string) {
  return { record, id: idOf(record, number), schemaVersion: currentSchemaVersion, slug: slugOf(words, number) };
}

/** The Latin words of a text as they stand in an address, with a number that makes them unique. */
function slugOf(words: string, number: number): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== '');
  return [...parts.join('-').slice(0, 90).split('-').filter(Boolean), String(number)].join('-');
}

import { createHash } from 'node:crypto';

/** Statements that say the same are prepared once for each connection, under one name. */
export type Naming = (text: string) => string | undefined;

/** A prepared statement stays in the server's memory for as long as its connection; what is asked in more ways than this is not prepared. */
const most = 400;
/** What goes on to write DDL, or a list of rows as long as its data, is not asked again. */
const prepared = /^\s*(?:select|with|insert|update|delete)\b/i;
const longest = 8_000;

/** Names statements by what they say. */
export function openNaming(): Naming {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most || text.length > longest || !prepared.test(text)) return known;
    const name = `mithaq_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
    return name;
  };
}

/** For poolers that give each transaction another connection: nothing is prepared. */
export const unnamed: Naming = () => undefined;

const header = 'x-mithaq-reader';

/**
 * Whom the server is asked for, where this process knows: the address of the reader's connection, signed before anything of ours sees the
 * request, in place of whatever the browser wrote there. It goes on as it is; the server believes the signature alone.
 */
export function readerIn(headers: Pick<Headers, 'get'>): Readonly<Record<string, string>> {
  const told = headers.get(header);
  return told === null ? {} : { [header]: told };
}

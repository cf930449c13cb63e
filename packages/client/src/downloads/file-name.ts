/** The name of a file in a `Content-Disposition` header (RFC 6266): the one in UTF-8 (RFC 8187) where there is one. */
export function fileNameIn(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? '')?.[1];
  return decoded(extended) ?? /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

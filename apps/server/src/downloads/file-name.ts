/** What a downloaded file is called: in ASCII for every program, and as people call it. */
export interface FileName {
  readonly plain: string;
  readonly proper: string;
}

/** The header that names a download (RFC 6266): programs that know UTF-8 names take the proper one (RFC 8187). */
export function attachmentNamed({ plain, proper }: FileName): string {
  const extended = encodeURIComponent(proper).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}

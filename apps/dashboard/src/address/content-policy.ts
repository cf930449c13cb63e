const isDevelopment = process.env.NODE_ENV === 'development';

/**
 * What a page may load and do: our own scripts by this response's nonce, our own styles, fonts and addresses; no frames. A style may stand in an
 * attribute, for charts place their marks so; a style sheet is a file of ours, or carries the nonce.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // For browsers that do not tell style sheets from styles in attributes; the others heed the two lines after it.
    "style-src 'self' 'unsafe-inline'",
    `style-src-elem 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What a file may load and do that is no page (a feed, a picture, a list of addresses): nothing, also where a browser shows it by itself. */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The nonce that a policy gives to what a page brings along. */
export function nonceIn(policy: string | null): string | undefined {
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1];
}

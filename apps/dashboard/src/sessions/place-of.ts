import Bowser from 'bowser';

/** Where a session is, by what its browser or program said. Anybody can say anything: it helps its owner to tell, and proves nothing. */
export type SessionPlace =
  | { readonly is: 'browser'; readonly browser: string; readonly system: string | undefined }
  | { readonly is: 'terminal' | 'program' | 'unknown' };

/** What our terminal calls itself (`apps/terminal`). */
const terminal = 'mithaq-terminal';

/** What programs call themselves that have no browser. */
const programs = /^(?:node|undici|curl|wget|python|go-http|axios|bun|deno)/i;

export function placeOf(userAgent: string | undefined): SessionPlace {
  if (userAgent === undefined) return { is: 'unknown' };
  if (userAgent.startsWith(terminal)) return { is: 'terminal' };
  if (programs.test(userAgent)) return { is: 'program' };
  const { browser, os } = Bowser.parse(userAgent);
  return browser.name ? { is: 'browser', browser: browser.name, system: os.name } : { is: 'unknown' };
}

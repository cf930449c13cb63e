/** A web address as somebody typed it, with `https://` where no scheme was; nothing for what is no address. */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(whole);
  const isOnTheWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return isOnTheWeb && url.username === '' && /\s/u.test(text) === false && /[^.]\.[^.]/u.test(url.hostname) ? whole : undefined;
}

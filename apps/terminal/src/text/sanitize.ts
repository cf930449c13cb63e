const controls = /\p{Cc}/gu;
const spaces = /[\t\n\u2028\u2029]+/gu;
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u061c]/gu;

/**
 * Text from elsewhere, made safe to print on one line. Control characters (C0, DEL, C1), which could move the cursor or
 * start an escape sequence, become their visible names; line breaks become spaces; invisible direction marks go, because
 * direction is worked out here and a stray mark would turn the text around it.
 */
export function sanitize(text: string): string {
  return text.toWellFormed().replaceAll(spaces, ' ').replaceAll(controls, visible).replaceAll(invisible, '');
}

function visible(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

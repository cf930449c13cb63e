import { type Check, type CheckCode, checks, edtfChecks } from './checks.ts';
import type { Words } from './words.ts';

/** A check that was recognised by its message, and what stood in the blanks. */
export interface Checked {
  readonly code: CheckCode;
  readonly blanks: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly code: CheckCode;
  readonly pattern: RegExp;
}

const wordings: Readonly<Record<CheckCode, Check>> = { ...checks, ...edtfChecks };

const codes = Object.keys(wordings).filter((code): code is CheckCode => Object.hasOwn(wordings, code));

let patterns: readonly Pattern[] | undefined;

/** Made when first asked for: most records are valid. */
function patternsOfAll(): readonly Pattern[] {
  patterns ??= codes.map((code) => ({ code, pattern: patternOf(wordings[code].message) }));
  return patterns;
}

function patternOf(message: string): RegExp {
  const source = message
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>[\\s\\S]*)` : part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

/** The check that gives a message; `undefined` where none of ours does. */
export function checkedBy(message: string): Checked | undefined {
  for (const { code, pattern } of patternsOfAll()) {
    const match = pattern.exec(message);
    if (match) return { code, blanks: { ...match.groups } };
  }
  return undefined;
}

/** What a check expects, with its blanks filled. */
export function wordsOfCheck({ code, blanks }: Checked): Words {
  const { ar, en } = wordings[code];
  return { ar: filled(ar, blanks), en: filled(en, blanks) };
}

function filled(words: string, blanks: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (blank, name: string) => (Object.hasOwn(blanks, name) ? (blanks[name] ?? blank) : blank));
}

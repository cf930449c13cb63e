import type { Mention, Referent } from '../found.ts';
import { isSpace, type Phrase } from '../text/phrases.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween, type Token, type TokenizedText } from '../text/tokens.ts';
import { isLatin } from '../text/word-classes.ts';
import { type Body, knownBodies, unmistaken } from './bodies.ts';
import type { Ground } from './ground.ts';
import { reportLeads } from './organisation-words.ts';
import { reasons } from './reasons.ts';

/** The well-known body whose name starts at a token: the register's, or a newcomer. */
export function bodyAt(ground: Ground, at: number): Placed<Mention> | undefined {
  const { tokens } = ground.text;
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const { phrases, reading } of knownBodies.startsAt(token.word)) {
    const met = phrases.find(({ words }) => words.every((one, ahead) => ahead === 0 || follows(tokens[at + ahead], one)));
    if (met === undefined || !isWrittenAsBody(ground, at, met)) continue;
    const { key, kind, names } = met.meaning;
    const record = ground.lexicon.bodies.get(key);
    const referent: Referent = record === undefined ? { newcomer: { key, kind: 'actor', actorKind: kind, names } } : { record };
    const basis = record === undefined ? `newcomer:body:${met.words.join(' ')}` : `alias:${record}:${met.words.join(' ')}`;
    const span = spanBetween(ground.text, { from: at, to: at + met.words.length, skipped: reading.skipped });
    return {
      from: at,
      to: at + met.words.length,
      found: { ...span, kind: 'mention', ...referent, confidence: 'high', reason: reasons.body(names[0]?.value ?? ''), basis },
    };
  }
  return undefined;
}

function follows(token: Token | undefined, word: string): boolean {
  return token?.text === word && (isSpace(token.before) || (token.before === '.' && word.length === 1));
}

/** Short Latin names stand as they are written, or in capitals; the short names of news agencies, which are words too, in brackets or before a dash. */
function isWrittenAsBody({ text }: Ground, at: number, { words, meaning }: Phrase<Body>): boolean {
  const [first, last] = [text.tokens[at], text.tokens[at + words.length - 1]];
  const exact = text.original.slice(first?.start, last?.end);
  if (isLatin(words[0] ?? '')) {
    const isShort = words.length === 1 && exact.length <= 5;
    return isShort ? exact === exact.toUpperCase() || meaning.names.some(({ value }) => value === exact) : /^\p{Lu}/u.test(exact);
  }
  const isShort = words.every((word) => word.length <= 4 && !word.startsWith('ال')) && words.join('').length <= 4;
  if (!isShort || unmistaken.has(words.join(' '))) return true;
  return isSetApart(text, at, at + words.length);
}

/** After "according to" and the like, between brackets or slashes, before a colon, or at the front of a line and cut off from what follows. */
function isSetApart({ tokens, after: end }: TokenizedText, from: number, to: number): boolean {
  const before = tokens[from]?.before ?? '';
  const after = tokens[to]?.before ?? end;
  if (isSpace(before) && reportLeads.has(tokens[from - 1]?.text ?? '')) return true;
  if (/[(/]\s*$/.test(before) || /^ ?[)/]/.test(after)) return true;
  if (/[-:] ?$/.test(before)) return /^ ?:/.test(after);
  return (from === 0 || before.includes('\n')) && /^(?: ?[-:]| {2})/.test(after);
}

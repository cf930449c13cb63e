import { type InterfaceLanguage, type LocalizedText, pickText } from '@mithaq/domain';
import type { Ref } from '../register/views.ts';
import type { Direction } from '../text/bidi.ts';
import type { Span, Tone } from '../text/line.ts';
import { counted, type Noun } from './counts.ts';
import { type Say, sayIn } from './phrases.ts';

/** The register's own voice: what a page is worded in. */
export interface Voice {
  readonly language: InterfaceLanguage;
  readonly direction: Direction;
  readonly say: Say;
  readonly count: (count: number, noun: Noun) => string;
}

export function voiceIn(language: InterfaceLanguage): Voice {
  return {
    language,
    direction: directionOf(language),
    say: sayIn(language),
    count: (count, noun) => counted(count, noun, language),
  };
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'syr']);

/** The direction that a language is written in, by its BCP 47 tag. */
export function directionOf(language: string): Direction {
  return rightToLeft.has(language.split('-')[0] ?? language) ? 'rtl' : 'ltr';
}

/** The direction of a source's words: its language's, except where an Arabic text prints words in Latin letters alone. */
export function directionOfWords(words: string, language: string): Direction {
  const isLatinAlone = /\p{Script=Latin}/u.test(words) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);
  return isLatinAlone ? 'ltr' : directionOf(language);
}

/** A text in the reader's language where it has one, kept apart from what stands around it. */
export function localized(texts: LocalizedText | Ref['label'], voice: Voice, tone: Tone = 'plain'): Span {
  return { text: pickText(texts, voice.language).text, tone, isolate: true };
}

/** A record's caption, or its slug where it has no words of its own. */
export function named(ref: Ref, voice: Voice, tone: Tone = 'plain'): Span {
  const caption = localized(ref.label, voice, tone);
  return caption.text === '' ? { text: ref.slug, tone, isolate: true } : caption;
}

/** Captions with commas between them. */
export function listed(refs: readonly Ref[], voice: Voice, tone: Tone = 'plain'): Span[] {
  const comma = voice.language === 'ar' ? '، ' : ', ';
  return refs.flatMap((ref, index) =>
    index === 0 ? [named(ref, voice, tone)] : [{ text: comma, tone: 'faint' as const }, named(ref, voice, tone)],
  );
}

/** A source's own words in the quotation marks of their language. */
export function quoted(words: string, language: string): Span {
  return { text: directionOfWords(words, language) === 'rtl' ? `«${words}»` : `“${words}”`, tone: 'quote', isolate: true };
}

/** The direction of a text by its first letter (UAX #9, rules P2 and P3). */
export function directionOfText(text: string): Direction {
  return /^\P{L}*[\u0590-\u08ff]/u.test(text) ? 'rtl' : 'ltr';
}

import type { Ref } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { named, type Voice } from '../words/voice.ts';
import { type Block, joined, paragraph } from './block.ts';

/** The head of a page: what it is about, what kind of thing that is, and the key to ask for it by. */
export function heading(ref: Ref, facts: readonly (readonly Span[])[], voice: Voice): Block[] {
  return [paragraph([named(ref, voice, 'title')]), paragraph(joined(facts)), paragraph([{ text: ref.slug, tone: 'faint', isolate: true }])];
}

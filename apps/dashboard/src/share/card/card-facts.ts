import type { ChipShape } from '../../dates/chip-shape.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { StatusStroke } from '../../status/line-of.ts';

/** One name in a card's title: whose voice it is in, and which reading it is where sources differ. */
export interface CardTitle {
  readonly words: string;
  readonly language: string;
  readonly voice: 'register' | 'source';
  /** 0 for the first ink, 1 for the second, and so on; absent where sources agree. */
  readonly reading?: number | undefined;
}

/** All that is drawn on a card: plain words and shapes, so that the same facts are always the same picture. */
export interface CardFacts {
  readonly locale: Locale;
  /** What kind of thing it is, above its name. */
  readonly kind: string;
  readonly titles: readonly CardTitle[];
  /** Sentences of the register under the name. */
  readonly lines: readonly string[];
  readonly date?: { readonly words: string; readonly shape: ChipShape } | undefined;
  readonly status?: { readonly words: string; readonly stroke: StatusStroke } | undefined;
}

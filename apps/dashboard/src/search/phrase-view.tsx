import quote from '../voice/quote.module.css';
import styles from './hits.module.css';
import type { Phrase } from './phrase.ts';
import type { ShownQuote } from './shown.ts';
import type { Slice } from './slices.ts';

/** Words with what matched underlined, isolated, in their own language and direction. */
export function PhraseView({ of: { slices, language, direction } }: { of: Phrase }) {
  return (
    <bdi lang={language} dir={direction}>
      <Slices of={slices} />
    </bdi>
  );
}

/** A source's words in its voice; what is left out of them is marked. */
export function QuoteView({ of: { words, language, direction, cutBefore, cutAfter } }: { of: ShownQuote }) {
  return (
    <q lang={language} dir={direction} className={`${quote['quote']} ${styles['quote']}`}>
      {cutBefore && <Cut after=" " />}
      <Slices of={words.slices} />
      {cutAfter && <Cut before=" " />}
    </q>
  );
}

function Cut({ before, after }: { before?: string; after?: string }) {
  return (
    <span className={styles['cut']}>
      {before}
      {'[…]'}
      {after}
    </span>
  );
}

function Slices({ of }: { of: readonly Slice[] }) {
  return of.map(({ text, matched }, place) =>
    matched ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: slices have no identity but their place
      <mark key={place} className={styles['match']}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

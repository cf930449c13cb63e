import styles from './hits.module.css';
import { PhraseView, QuoteView } from './phrase-view.tsx';
import type { ShownHit } from './shown.ts';

/** What a hit is called, or says: the words that lead to it. */
export function HitTitle({ hit }: { hit: ShownHit }) {
  return hit.quote ? (
    <QuoteView of={hit.quote} />
  ) : (
    <span className={styles['title']}>
      <PhraseView of={hit.title} />
    </span>
  );
}

/** What tells a hit from others: beside it the form that matched or a passage's source, under it what it belongs to. */
export function HitFacts({ hit }: { hit: ShownHit }) {
  const beside = hit.quote ? hit.title : hit.matched;
  return (
    <>
      {beside && (
        <span className={styles['beside']}>
          <PhraseView of={beside} />
        </span>
      )}
      {hit.under.length > 0 && (
        <span className={styles['under']}>
          {hit.under.map((phrase, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: these have no identity but their place
            <PhraseView key={place} of={phrase} />
          ))}
        </span>
      )}
    </>
  );
}

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { Key } from '../keys/key.tsx';
import type { Room } from '../reading/use-room.ts';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { DifferingWords } from './differing-words.tsx';
import styles from './orphans.module.css';
import type { Orphan } from './use-orphans.ts';

/** The passages of this source that lost their place: one is open, with the places that may be it. */
export function OrphansPanel({ room }: { room: Room }) {
  const t = useTranslations('orphans');
  const { orphans, source } = room;
  const waiting = orphans.rows.filter(({ isDrafted }) => !isDrafted).length;
  if (orphans.rows.length === 0) return null;
  return (
    <section aria-labelledby="orphans" className={styles['panel']} data-orphans={waiting}>
      <h2 id="orphans" className={styles['title']}>
        {t('title')} <Key scope="room" act="orphans" />
      </h2>
      <p className="small quiet">{t('left', { count: waiting })}</p>
      <ol>
        {orphans.rows.map((orphan) => (
          <li key={orphan.key} className={styles['row']}>
            {orphan.key === orphans.current?.key && !orphan.isDrafted ? (
              <Open orphan={orphan} room={room} language={source.row.ref.language} />
            ) : (
              <button type="button" className={styles['line']} onClick={() => room.lookAtOrphan(orphans.choose(orphan.key))}>
                <Quote language={source.row.ref.language}>{orphan.exact}</Quote>
                <span className="quiet">{orphan.isDrafted ? t('drafted') : t(`reason.${orphan.reason}`)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <div role="alert">{orphans.problem !== undefined && <p className={styles['trouble']}>{orphans.problem}</p>}</div>
    </section>
  );
}

interface One {
  orphan: Orphan;
  room: Room;
  language: string;
}

/** One passage that waits for a place: what it said, of what, why nobody knows where it stands, and what can be done. */
function Open({ orphan, room, language }: One) {
  const t = useTranslations('orphans');
  return (
    <div className={styles['open']} data-orphan-open>
      <h3 id="orphan-head">
        <Quote language={language}>{orphan.exact}</Quote>
      </h3>
      <p className="small">
        <RefLink to={orphan.subject} /> · <Text of={orphan.propertyLabel} />
      </p>
      <p className="small quiet">{t(`reason.${orphan.reason}`)}</p>
      {orphan.candidates.length > 0 && (
        <ol className={styles['candidates']}>
          {orphan.candidates.map((candidate, place) => (
            <li key={candidate.start}>
              <button
                type="button"
                className={controls['button']}
                aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
                disabled={room.writing.busy}
                onClick={() => room.anchor(candidate)}
              >
                {t('here')}
                {place < 9 && room.orphans.isActive && <kbd>{place + 1}</kbd>}
              </button>
              <span>
                <DifferingWords old={orphan.exact} now={candidate.found} language={language} />
                <span className="quiet"> · {t(`differs.${candidate.differs}`)}</span>{' '}
                <button type="button" className={styles['see']} onClick={() => room.show(candidate)}>
                  {t('see')}
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="small">{t('byHand')}</p>
      <LeaveOut room={room} />
    </div>
  );
}

/** Leaves the passage out. Whether it was the last one only the server knows, so a note may be given in any case. */
function LeaveOut({ room }: { room: Room }) {
  const t = useTranslations('orphans');
  const [note, setNote] = useState('');
  return (
    <details className={styles['leaveOut']}>
      <summary>{t('leaveOut')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          room.leaveOrphanOut(note);
        }}
      >
        <label className={controls['label']}>
          {t('note')}
          <input dir="auto" className={controls['box']} value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />
        </label>
        <button type="submit" className={controls['button']} disabled={room.writing.busy}>
          {t('keepWithout')}
        </button>
      </form>
    </details>
  );
}

import type { ReactNode } from 'react';
import chip from '../../dates/date-chip.module.css';
import { DateDrawing } from '../../dates/date-drawing.tsx';
import marks from '../../evidence/nuqta.module.css';
import { Nuqta } from '../../evidence/nuqta.tsx';
import status from '../../status/status-line.module.css';
import { PhraseView, QuoteView } from '../phrase-view.tsx';
import styles from './preview.module.css';
import type { Preview, ShownFact, ShownPassage, ShownTopic } from './shown-preview.ts';

interface Parts {
  of: Preview;
  /** The id of its heading, for whoever names the region by it. */
  heading: string;
  /** What can be done with it. */
  children?: ReactNode;
}

/** What a record is, at a glance: what sources call it, what it is, its facts, one passage, its clauses. */
export function PreviewView({ of, heading, children }: Parts) {
  return (
    <div className={styles['preview']}>
      <Head of={of} heading={heading} />
      {of.statuses.length > 0 && (
        <p className={styles['statuses']}>
          {of.statuses.map(({ words, stroke }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: statuses have no identity but their place
            <span key={place} className={`${status['status']} ${status[stroke]}`}>
              <PhraseView of={words} />
            </span>
          ))}
        </p>
      )}
      {of.facts.length > 0 && (
        <dl className={styles['facts']}>
          {of.facts.map((fact) => (
            <Fact key={fact.label} of={fact} />
          ))}
        </dl>
      )}
      {of.differ && <p className={styles['differ']}>{of.differ}</p>}
      {of.passage && <Passage of={of.passage} />}
      {of.topics.length > 0 && <Topics of={of.topics} />}
      {children}
    </div>
  );
}

/** Names that sources differ on, each in its ink; else the register's caption, with what sources call it under it. */
function Head({ of: { names, title, sort }, heading }: Pick<Parts, 'of' | 'heading'>) {
  const rivals = names.filter(({ reading }) => reading !== undefined);
  const others = rivals.length > 0 ? [] : names.filter(({ words }) => words !== title.slices.map(({ text }) => text).join(''));
  return (
    <header>
      <p className={styles['sort']}>
        {sort.map((phrase, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these have no identity but their place
          <PhraseView key={place} of={phrase} />
        ))}
      </p>
      <h2 id={heading} className={rivals.length > 0 ? 'heard' : styles['title']}>
        <PhraseView of={title} />
      </h2>
      {rivals.length > 0 && (
        <p className={styles['rivals']}>
          {rivals.map(({ words, language, direction, reading }) => (
            <bdi key={words} lang={language} dir={direction} className={reading === 1 ? styles['second'] : undefined}>
              {words}
            </bdi>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p className={styles['others']}>
          {others.map(({ words, language, direction }) => (
            <bdi key={`${language} ${words}`} lang={language} dir={direction}>
              {words}
            </bdi>
          ))}
        </p>
      )}
    </header>
  );
}

function Fact({ of: { label, phrases, more, date } }: { of: ShownFact }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {phrases.map((phrase, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these have no identity but their place
          <span key={place} className={styles['one']}>
            <PhraseView of={phrase} />
          </span>
        ))}
        {more && <span>{more}</span>}
        {date && (
          <span className={chip['chip']}>
            <DateDrawing shape={date.shape} />
            <bdi className="num">{date.words}</bdi>
          </span>
        )}
      </dd>
    </>
  );
}

function Passage({ of: { quote, speaker, publisher, href } }: { of: ShownPassage }) {
  return (
    <div className={styles['part']}>
      <QuoteView of={quote} />
      <p className={styles['sanad']}>
        <PhraseView of={speaker} />
        <a href={href}>
          <PhraseView of={publisher} />
        </a>
      </p>
    </div>
  );
}

function Topics({ of }: { of: readonly ShownTopic[] }) {
  return (
    <ul className={`${styles['part']} ${styles['topics']}`}>
      {of.map(({ label, count, clauses, more }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: topics have no identity but their place
        <li key={place}>
          <span>
            <PhraseView of={label} />
            <span className="heard"> {count}</span>
          </span>
          <span className={styles['clauses']}>
            {clauses.map((support, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity here but their place
              <Dots key={at} {...support} />
            ))}
            {more && <span className={styles['more']}>{more}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** So many marks are drawn for one clause. */
const mostMarks = 6;

function Dots({ sources, independent }: ShownTopic['clauses'][number]) {
  return (
    <span aria-hidden="true" className={marks['dots']}>
      {Array.from({ length: Math.min(Math.max(sources, 1), mostMarks) }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are told apart by their place alone
        <Nuqta key={place} hollow={place >= independent} />
      ))}
    </span>
  );
}

'use client';

import type { ReferenceAnswer } from '@mithaq/client';
import { useEffect, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import page from '../page/dialog.module.css';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './cite.module.css';
import type { CiteWords, Wanted } from './cite-keys.tsx';
import { CopyButton } from './copy-button.tsx';

interface Parts {
  wanted: Wanted;
  words: CiteWords;
  onClose: () => void;
}

type Shown = { readonly state: 'waiting' | 'failed' } | { readonly state: 'here'; readonly formats: ReferenceAnswer['formats'] };

/** The references for one thing, each to copy with one press. */
export default function CiteDialog({ wanted, words, onClose }: Parts) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useFormats(wanted.question);
  useEffect(() => {
    // Not closed when it leaves the page: that would tell of a closing which nobody asked for.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={page.dialog} aria-labelledby="cite-title" onClose={onClose}>
      <form method="dialog" className={page.head}>
        <h2 id="cite-title">{words.title}</h2>
        <button type="submit" className={controls.button}>
          {words.close}
        </button>
      </form>
      <div aria-live="polite">
        {shown.state === 'waiting' && <p className="quiet">{words.waiting}</p>}
        {shown.state === 'failed' && <p>{words.failed}</p>}
        {shown.state === 'here' && shown.formats.map((formatted) => <Format key={formatted.format} formatted={formatted} words={words} />)}
      </div>
      <p className={styles.note}>
        {words.note} <a href={wanted.address}>{words.open}</a>
      </p>
    </dialog>
  );
}

function Format({ formatted: { format, text }, words }: { formatted: ReferenceAnswer['formats'][number]; words: CiteWords }) {
  const id = `cite-${format.replace('.', '-')}`;
  const label = words.formats[format];
  return (
    <section className={styles.format} data-format={format}>
      <h3>{label}</h3>
      <CopyButton of={id} text={text} words={words} label={label} />
      <pre id={id} className={styles.text} dir={format === 'text' ? 'auto' : 'ltr'}>
        {text}
      </pre>
    </section>
  );
}

function useFormats(question: Wanted['question']): Shown {
  const client = useMithaqClient();
  const [shown, setShown] = useState<Shown>({ state: 'waiting' });
  useEffect(() => {
    let isLeft = false;
    const show = (answer: Shown) => !isLeft && setShown(answer);
    client.citations.cite.query(question).then(
      ({ formats }) => show({ state: 'here', formats }),
      () => show({ state: 'failed' }),
    );
    return () => {
      isLeft = true;
    };
  }, [client, question]);
  return shown;
}

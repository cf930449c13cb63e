'use client';

import { MithaqError, SourceId } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { bringCardIntoView, bringIntoView } from '../reading/use-addressed-passage.ts';
import type { Bench, Room } from '../reading/use-room.ts';
import { languageOfWords } from '../voice/language-of-words.ts';
import { Quote } from '../voice/quote.tsx';
import { CiteForm } from './cite-form.tsx';
import styles from './drafting.module.css';
import type { Passage } from './drafts-of-words.ts';
import { knownHere } from './known-here.ts';
import { LinkForm } from './link-form.tsx';
import { MakeForm } from './make-form.tsx';
import type { ToolParts } from './tool-parts.ts';

const tools = ['make', 'link', 'cite'] as const;

/** Where chosen words are made into a record, linked to one, or cited for a field of one; in the place of a suggestion, where one is changed. */
export function Workbench({ room, bench }: { room: Room; bench: Bench }) {
  const t = useTranslations('drafting');
  const title = useId();
  const form = useRef<HTMLElement>(null);
  useEffect(() => bringBoth(bench.span, form.current), [bench.span]);
  const { source, text } = room;
  const { ref } = source.row;
  const passage: Passage = { source: SourceId.parse(ref.id), text, span: bench.span };
  const words = text.slice(bench.span.start, bench.span.end).replaceAll(/\s+/gu, ' ').trim();
  const language = languageOfWords(words, ref.language);
  const done = () => {
    room.setBench(undefined);
    room.choosing.leave();
    document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true });
  };
  const { save, problem } = useSaving(room, bench, done);
  const parts: ToolParts = { room, bench, passage, words, language, known: knownHere(room.desk.suggestions, bench.span), save, done };
  return (
    <section
      ref={form}
      aria-labelledby={title}
      className={styles['bench']}
      data-bench={bench.tool}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && done()}
    >
      <h2 id={title} className={styles['title']}>
        {t.rich(bench.suggestion ? 'changing' : 'title', { words: () => <Quote language={language}>{words}</Quote> })}
      </h2>
      <Tools bench={bench} onChoose={(tool) => room.setBench({ ...bench, tool })} />
      <Form tool={bench.tool} {...parts} />
      <div role="alert">{problem !== undefined && <p className={styles['trouble']}>{problem}</p>}</div>
    </section>
  );
}

/** Form and words are seen at once: on a narrow screen the words above the form. */
function bringBoth({ start }: Bench['span'], form: HTMLElement | null): void {
  bringIntoView(`[data-at="${start}"]`, document.querySelector<HTMLElement>('[data-text]'), 'nearest');
  if (form?.parentElement) bringCardIntoView('[data-bench]', form.parentElement);
}

function Tools({ bench, onChoose }: { bench: Bench; onChoose: (tool: Bench['tool']) => void }) {
  const t = useTranslations('drafting.tools');
  return (
    <fieldset aria-label={t('label')} className={styles['tools']}>
      {tools.map((tool) => (
        <button key={tool} type="button" data-tool={tool} aria-pressed={bench.tool === tool} onClick={() => onChoose(tool)}>
          {t(tool)}
        </button>
      ))}
    </fieldset>
  );
}

function Form({ tool, ...parts }: ToolParts & { tool: Bench['tool'] }): ReactNode {
  switch (tool) {
    case 'make':
      return <MakeForm {...parts} />;
    case 'link':
      return <LinkForm {...parts} />;
    case 'cite':
      return <CiteForm {...parts} />;
  }
}

/** Makes drafts, sends them, and remembers that they were written; what is amiss is said in the domain's own words. */
function useSaving(room: Room, bench: Bench, done: () => void): { save: ToolParts['save']; problem: string | undefined } {
  const locale = useLocale();
  const t = useTranslations('drafting');
  const [problem, setProblem] = useState<string>();
  const save: ToolParts['save'] = async (make, called) => {
    try {
      const entries = await make();
      const { suggestion } = bench;
      const act = await room.writing.write({ entries, words: called, ...(suggestion ? { suggestion: suggestion.id } : {}) });
      if (act === undefined) return;
      room.note(act);
      done();
    } catch (error) {
      setProblem(error instanceof MithaqError ? error.messageIn(locale) : t('said.unreachable'));
    }
  };
  return { save, problem };
}

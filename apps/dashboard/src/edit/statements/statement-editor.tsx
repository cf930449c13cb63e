'use client';

import { fieldLabel, modalities, type Problem, pickText, type StatementProblem, standings } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import controls from '../../controls/controls.module.css';
import { useLocale } from '../../i18n/use-locale.ts';
import { ConflictScreen } from '../../keeping/conflict-screen.tsx';
import type { Draftable, Json } from '../../keeping/draftable.ts';
import type { Opening } from '../../keeping/keeping.ts';
import { KeptNews } from '../../keeping/kept-news.tsx';
import { type Kept, useKept } from '../../keeping/use-kept.ts';
import { Quote } from '../../voice/quote.tsx';
import styles from '../edit.module.css';
import { FieldOf } from '../field-of.tsx';
import { FormContext, useForm } from '../form-context.ts';
import { elementsIn, fieldsIn, hasFields, textIn, withElement, withField } from '../paths.ts';
import { problemsAt, problemThere } from '../problem-words.ts';
import type { Shape } from '../shape.ts';
import { codesOf } from '../shape-of.ts';
import { shortened } from '../shortened.ts';
import { ValueInWords } from '../value-in-words.tsx';
import { CitationField } from './citation-field.tsx';

interface Parts {
  opening: Opening;
  /** What the values of its property look like: of one element, where the property is a list. */
  shape: Shape;
  isOpen: boolean;
  /** What is wrong between it and the record as it is typed. */
  unfit: StatementProblem['problem'] | undefined;
  /** Whether it is to be withdrawn. */
  isLeaving: boolean;
  tell: (now: { readonly data: Draftable; readonly standing: Kept['standing'] }) => void;
  /** The values of its property on the record that nothing is cited for: what its own value may have become. */
  unbacked: readonly Json[];
  /** Puts its value on the record. */
  takeValue: () => void;
  /** Proposes that it be withdrawn; absent where readers never saw it, and it is given up at once. */
  withdraw: (() => void) | undefined;
  /** Takes it off the page. */
  drop: () => void;
}

/** One statement: what it gives, how it stands and on which passages; opened, all of it can be changed. */
export function StatementEditor(parts: Parts) {
  const { opening, shape, isOpen, unfit, isLeaving, tell } = parts;
  const t = useTranslations('edit.statement');
  const kept = useKept(opening);
  const { data, problems } = kept;
  const [wasOpened, setOpened] = useState(isOpen);
  const told = useEffectEvent(tell);
  const { standing: keptAs } = kept;
  useEffect(() => told({ data, standing: keptAs }), [data, keptAs]);
  const begin = useEffectEvent(() => isOpen && document.querySelector<HTMLElement>(`[id^="${firstBoxOf(opening)}"]`)?.focus());
  useEffect(() => void begin(), []);
  const standing = textIn(data['standing']);
  return (
    <li id={`statement-${opening.subject}`} className={styles['statement']} data-standing={standing} data-leaving={isLeaving || undefined}>
      <details open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <Summary data={data} shape={shape} />
          {isLeaving && <span className={styles['flag']}>{t('leaving')}</span>}
          {unfit !== undefined && !isLeaving && <span className={styles['flag']}>{t(`unfit.${unfit}`)}</span>}
        </summary>
        {wasOpened && (
          <div className={styles['statementBody']}>
            {kept.standing === 'conflict' && <ConflictScreen kept={kept} />}
            <StatementFields data={data} problems={problems} shape={shape} change={(next) => kept.change(next)} />
            <div className={styles['acts']}>
              {!isLeaving && unfit !== 'not-on-record' && <GiveUp kept={kept} {...parts} />}
              <KeptNews kept={kept} />
            </div>
          </div>
        )}
      </details>
      {unfit === 'not-on-record' && !isLeaving && <Astray kept={kept} {...parts} />}
    </li>
  );
}

const mostGiven = 3;

/** What can be done where the record no longer says what a statement gives: its passage may give what the record says now. */
function Astray({ kept, ...parts }: Parts & { kept: Kept }) {
  const t = useTranslations('edit.statement');
  return (
    <div className={styles['astray']}>
      {parts.unbacked.slice(0, mostGiven).map((value) => (
        <button
          key={JSON.stringify(value)}
          type="button"
          className={controls['button']}
          onClick={() => kept.change(withField(kept.data, 'value', value))}
        >
          {t.rich('gives', { value: () => <ValueInWords shape={parts.shape} value={value} /> })}
        </button>
      ))}
      <button type="button" className={controls['button']} onClick={parts.takeValue}>
        {t('takeValue')}
      </button>
      <GiveUp kept={kept} {...parts} />
    </div>
  );
}

/** Takes a statement away: what readers see of it is proposed to be withdrawn, a draft of nothing else is given up. */
function GiveUp({ kept, withdraw, drop }: Pick<Parts, 'withdraw' | 'drop'> & { kept: Kept }) {
  const t = useTranslations('edit.statement');
  const giveUp = () => void kept.giveUp().then(drop);
  return (
    <button type="button" className={controls['button']} onClick={withdraw ?? giveUp}>
      {t(withdraw ? 'withdraw' : 'giveUp')}
    </button>
  );
}

/** How the id of the box begins where somebody goes on who has just begun a statement: to its value where it has none yet, to why it stands without a source, or to its source. */
function firstBoxOf({ subject, data }: Opening): string {
  if (data['value'] === '' || isEmpty(data['value'])) return `${subject}-at-value`;
  return data['standing'] === 'unsupported' ? `${subject}-at-note-ar` : `${subject}-at-citations-0-source`;
}

function isEmpty(value: Json | undefined): boolean {
  return hasFields(value) && Object.keys(value).length === 0;
}

/** What it says in one line: how it stands, the value, and the words that it is read from. */
function Summary({ data, shape }: { data: Draftable; shape: Shape }) {
  const locale = useLocale();
  const { book } = useForm();
  const term = standings.term(textIn(data['standing']));
  const [citation] = elementsIn(data['citations']).map(fieldsIn);
  const source = book.of(textIn(citation?.['source']))?.record;
  const exact = textIn(fieldsIn(citation?.['selector'])['exact']);
  return (
    <span className={styles['summary']}>
      <span className={styles['summaryValue']}>
        <ValueInWords shape={shape} value={data['value']} />
      </span>
      {term && <span className={styles['summaryStanding']}>{pickText(term.label, locale).text}</span>}
      {exact !== '' && (
        <span className={styles['summaryQuote']}>
          <Quote language={source?.record === 'source' ? source.language : 'ar'}>{shortened(exact)}</Quote>
        </span>
      )}
    </span>
  );
}

interface FieldsParts {
  data: Draftable;
  problems: readonly Problem[];
  shape: Shape;
  change: (next: Draftable) => void;
}

const codes = { standing: codesOf([standings.schema]), modality: codesOf([modalities.schema]) };

function StatementFields({ data, problems, shape, change }: FieldsParts) {
  const locale = useLocale();
  const around = useForm();
  const scope = `${textIn(data['id'])}-`;
  const surroundings = useMemo(() => ({ ...around, problems, scope }), [around, problems, scope]);
  const t = useTranslations('edit.statement');
  // Open from the start or by hand: it does not fold under whoever sets it.
  const [isOrdered] = useState(() => data['modality'] !== 'occurred' || data['rank'] !== 0);
  const labelOf = (key: string) => fieldLabel('statement', key)[locale];
  const set = (key: string) => (next: Json | undefined) => change(withField(data, key, next));
  const stand = (next: Json | undefined) => change(withField(next === 'unsupported' ? { ...data, citations: [] } : data, 'standing', next));
  const noteMissing = problemsAt(problems, ['note']).filter(({ code }) => code === 'missing');
  return (
    <FormContext value={surroundings}>
      <Labelled label={labelOf('value')}>
        <FieldOf shape={shape} value={data['value']} at={['value']} label={labelOf('value')} isNamed change={set('value')} />
      </Labelled>
      <FieldOf shape={codes.standing} value={data['standing']} at={['standing']} label={labelOf('standing')} change={stand} />
      <details className={styles['more']} open={isOrdered}>
        <summary>{t('more')}</summary>
        <div className={styles['group']}>
          <FieldOf shape={codes.modality} value={data['modality']} at={['modality']} label={labelOf('modality')} change={set('modality')} />
          <FieldOf
            shape={{ form: 'number', whole: true, least: 0, most: undefined }}
            value={data['rank']}
            at={['rank']}
            label={labelOf('rank')}
            change={set('rank')}
          />
        </div>
      </details>
      <Labelled label={labelOf('note')}>
        <FieldOf shape={{ form: 'localized' }} value={data['note']} at={['note']} label={labelOf('note')} isNamed change={set('note')} />
        {noteMissing.map((problem) => (
          <p key={problem.code} className={styles['wrong']}>
            {problemThere(problem, locale)}
          </p>
        ))}
      </Labelled>
      {data['standing'] !== 'unsupported' && <Citations data={data} change={change} label={labelOf('citations')} />}
    </FormContext>
  );
}

/** The passages that it rests on. */
function Citations({ data, change, label }: Pick<FieldsParts, 'data' | 'change'> & { label: string }) {
  const t = useTranslations('edit.statement');
  const citations = elementsIn(data['citations']);
  const set = (next: readonly Json[]) => change(withField(data, 'citations', [...next]));
  return (
    <Labelled label={label}>
      {citations.map((citation, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a citation is known by its place
        <div key={place} className={styles['element']}>
          <CitationField value={citation} at={['citations', place]} change={(next) => set(withElement(citations, place, next))} />
          <button type="button" className={styles['quietly']} onClick={() => set(withElement(citations, place, undefined))}>
            {t('takeAwayCitation')}
          </button>
        </div>
      ))}
      <button type="button" className={`${controls['button']} ${styles['add']}`} onClick={() => set([...citations, {}])}>
        {t('addCitation')}
      </button>
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['newField']}>
      <span className={styles['boxLabel']}>{label}</span>
      <div>{children}</div>
    </div>
  );
}

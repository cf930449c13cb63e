'use client';

import { failureOf, type ImportResult, type MithaqClient } from '@mithaq/client';
import { type FuzzyDate, fuzzyDate, pickText, type Source } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useDateWords } from '../dates/use-date-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { actsHere } from '../live/own-acts.ts';
import { Link } from '../navigation/link.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { type Asked, asked } from './asked.ts';
import styles from './import.module.css';
import { PublishedBox, type TypedDay } from './published-box.tsx';
import { useSourceNow } from './use-source-now.ts';
import { webAddress } from './web-address.ts';

/**
 * Asks what the file did not say, or what was only inferred of the day: when it was published, by whom, where. Dates such as "on Wednesday" are counted from
 * that day, so it is asked at once; whoever does not know leaves it open. What was answered since is shown, and not asked for again.
 */
export function AnswerForm({ of, onAnswered }: { of: ImportResult; onAnswered: () => void }) {
  const t = useTranslations('importing.answer');
  const { source, missing, file } = of;
  const { now, look } = useSourceNow(source);
  const [isDone, setDone] = useState(false);
  const inferred = file.found.find((one) => one.what === 'published' && one.inferred)?.value;
  const wasOpen = asked.filter((what) => missing.includes(what) || (what === 'published' && inferred !== undefined));
  if (wasOpen.length === 0) return null;
  const said = now ? wasOpen.filter((what) => isSaid(now, what)) : [];
  const open = wasOpen.filter((what) => !said.includes(what));
  return (
    <>
      {now && said.length > 0 && <Said of={now} what={said} />}
      <p role="status">{isDone && t('done')}</p>
      {open.length > 0 && (
        <Answers
          // What is asked of a source that is known better is asked anew.
          key={open.join(' ')}
          source={source.id}
          open={open}
          inferred={inferred}
          onAnswered={() => {
            setDone(true);
            look();
            onAnswered();
          }}
        />
      )}
    </>
  );
}

function isSaid(source: Source, what: Asked): boolean {
  return source[what] !== undefined && !(what === 'published' && source.published?.inferred === true);
}

/** What the record says by now, and the way to change it. */
function Said({ of: source, what }: { of: Source; what: readonly Asked[] }) {
  const t = useTranslations('importing.answer');
  const locale = useLocale();
  const inWords = useDateWords();
  const words: Readonly<Record<Asked, ReactNode>> = {
    published: source.published && inWords(source.published.date),
    publisher: source.publisher && 'name' in source.publisher && pickText(source.publisher.name, locale).text,
    url: source.url && <span dir="ltr">{source.url}</span>,
  };
  return (
    <p className={styles['said']}>
      {what.map((one) => (
        <span key={one} data-said={one}>
          <span className="quiet">{t(one)}</span> <bdi>{words[one] || t('aRecord')}</bdi>
        </span>
      ))}
      <Link href={`/edit/${source.id}`}>{t('change')}</Link>
    </p>
  );
}

interface AnswersParts {
  source: ImportResult['source']['id'];
  open: readonly Asked[];
  inferred: string | undefined;
  onAnswered: () => void;
}

function Answers({ source, open, inferred, onAnswered }: AnswersParts) {
  const t = useTranslations('importing.answer');
  const id = useId();
  const { told, isSending, send } = useAnswering(source, onAnswered);
  const readNow = useReadNow();
  const [day, setDay] = useState<TypedDay>(() => ({
    typed: inferred ?? '',
    date: inferred === undefined ? undefined : fuzzyDate(inferred),
  }));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const boxes = event.currentTarget;
    const [answers, wrong] = answersIn(new FormData(boxes), await readNow(day));
    if (wrong !== undefined) boxes.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
    send(answers, wrong);
  };
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className={styles['answers']} aria-label={t('label')}>
      {open.map((what) =>
        what === 'published' ? (
          <PublishedBox key={what} value={day} onChange={setDay} />
        ) : (
          <span key={what} className={`${controls['field']} ${what === 'url' ? styles['address'] : ''}`}>
            <label htmlFor={`${id}-${what}`}>{t(what)}</label>
            <input
              id={`${id}-${what}`}
              name={what}
              type="text"
              inputMode={what === 'url' ? 'url' : undefined}
              dir={what === 'url' ? 'ltr' : 'auto'}
              maxLength={what === 'url' ? 2000 : 200}
              className={controls['input']}
            />
          </span>
        ),
      )}
      <button type="submit" className={controls['button']} disabled={isSending}>
        {t('send')}
      </button>
      {told && (
        <p role="alert" className={styles['error']}>
          {told}
        </p>
      )}
    </form>
  );
}

/** Reads words that were typed so quickly that nobody has read them yet. */
function useReadNow(): (day: TypedDay) => Promise<TypedDay> {
  const client = useMithaqClient();
  return async (day) => {
    const typed = day.typed.trim();
    if (day.date !== undefined || typed === '') return day;
    const read = await client.dates.read.query({ typed }).catch(() => undefined);
    return read?.reading === 'date' ? { ...day, date: read.date } : day;
  };
}

type Given = Parameters<MithaqClient['sources']['answer']['mutate']>[0]['answers'];

/** What was typed, and which of it is not understood. */
function answersIn(data: FormData, { typed, date }: TypedDay): readonly [Given, Asked | undefined] {
  const said = (what: Asked) => String(data.get(what) ?? '').trim();
  const url = webAddress(said('url'));
  if (typed.trim() !== '' && date === undefined) return [{}, 'published'];
  if (said('url') !== '' && url === undefined) return [{}, 'url'];
  const given = {
    ...(date === undefined ? {} : { published: plainly(date) }),
    ...(said('publisher') === '' ? {} : { publisher: said('publisher') }),
    ...(url === undefined ? {} : { url }),
  };
  return [given, undefined];
}

/** The day itself: the words in which an editor gave it are no source's. */
function plainly({ edtf }: FuzzyDate): FuzzyDate {
  return { edtf };
}

function useAnswering(source: AnswersParts['source'], onAnswered: () => void) {
  const t = useTranslations('importing.answer');
  const client = useMithaqClient();
  const router = useRouter();
  const [state, setState] = useState<{ readonly isSending: boolean; readonly told?: string }>({ isSending: false });
  const ask = async (answers: Given) => {
    setState({ isSending: true });
    const act = { announcedAs: ['record-saved'], subject: source } as const;
    actsHere.expect(act);
    try {
      await client.sources.answer.mutate({ key: source, answers });
      setState({ isSending: false });
      onAnswered();
      router.refresh();
    } catch (error) {
      actsHere.forget(act);
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      setState({ isSending: false, told: failure.unreachable ? t('unreachable') : failure.message });
    }
  };
  const send = (answers: Given, wrong: Asked | undefined) => {
    if (wrong !== undefined) setState({ isSending: false, told: t(`wrong.${wrong === 'url' ? 'url' : 'published'}`) });
    else if (Object.keys(answers).length === 0) setState({ isSending: false, told: t('nothing') });
    else void ask(answers);
  };
  return { ...state, send };
}

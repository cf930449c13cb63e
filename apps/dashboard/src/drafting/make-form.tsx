import type { MithaqClient, Ref } from '@mithaq/client';
import { describeKind, type FuzzyDate, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useTopics } from '../taxonomy/use-topics.ts';
import { Text } from '../voice/text.tsx';
import styles from './drafting.module.css';
import { drafted } from './drafts-of-words.ts';
import { Ending } from './ending.tsx';
import { CodeField, DateField, Ticks, WordsField } from './fields.tsx';
import { nearestOf } from './known-here.ts';
import { type MadeKind, madeKinds, makings, type Said } from './makings.ts';
import { RecordPicker } from './record-picker.tsx';
import { Similar } from './similar.tsx';
import type { ToolParts } from './tool-parts.ts';

/** A new record out of words, with what is known of them filled in. It is drafted with the words as its passage. */
export function MakeForm(parts: ToolParts) {
  const t = useTranslations('drafting.make');
  const locale = useLocale();
  const [kind, setKind] = useState<MadeKind>(() => usualKind(parts));
  return (
    <>
      <fieldset aria-label={t('kind')} className={styles['kinds']}>
        {madeKinds.map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {pickText(describeKind(one).label.one, locale).text}
          </button>
        ))}
      </fieldset>
      <Fields key={kind} kind={kind} {...parts} />
    </>
  );
}

/** What words most likely are: what the reader took the widest of them for. */
function usualKind({ known: { found }, bench }: ToolParts): MadeKind {
  const value = (bench.suggestion ?? found)?.value;
  if (value === undefined || value.kind === 'date') return 'actor';
  if (value.kind !== 'mention') return value.kind;
  const kind = 'newcomer' in value ? value.newcomer.kind : value.record.record;
  return madeKinds.find((one) => one === kind) ?? 'actor';
}

function Fields({ kind, ...parts }: ToolParts & { kind: MadeKind }) {
  const t = useTranslations('drafting.make');
  const client = useMithaqClient();
  const { words, language, known, room, passage } = parts;
  const making = makings[kind];
  const topics = useTopics();
  const sorts =
    making.sorts === 'topics' ? topics.filter(({ parent, replacedBy }) => parent !== undefined && replacedBy === undefined) : making.sorts;
  const [said, setSaid] = useState<Said>(() => ({
    words,
    language,
    sort: making.usualSort(known),
    whole: making.whole && nearestOf(known, making.whole.kind),
    date: making.isDated && known.dates[0]?.date,
    place: making.isDated && known.named.find(({ record }) => record === 'place'),
    ordinal: 1,
    actors: making.takesActors ? actorsOf(known.named) : [],
  }));
  const set = (more: Partial<Said>) => setSaid((before) => ({ ...before, ...more }));
  const submit = () =>
    parts.save(
      async () => {
        const total = kind === 'clause' && said.whole ? await clausesOf(client, said.whole.id) : 0;
        return drafted(passage, kind, making.fields({ ...said, ordinal: total + 1 }));
      },
      { [language]: said.words },
    );
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WordsField label={t('words')} value={said.words} language={language} onChange={(next) => set({ words: next })} autoFocus />
      <Similar kind={kind} words={said.words} onLink={() => room.setBench({ ...parts.bench, tool: 'link' })} />
      {sorts.length > 0 && <CodeField label={t(`sort.${kind}`)} value={said.sort} of={sorts} onChange={(sort) => set({ sort })} />}
      {making.whole && (
        <RecordPicker
          label={t(`whole.${kind}`)}
          kinds={[making.whole.kind]}
          offered={known.near}
          chosen={said.whole}
          onChoose={(whole) => set({ whole })}
        />
      )}
      {making.isDated && <DateField known={known} value={said.date} onChange={(date: FuzzyDate | undefined) => set({ date })} />}
      {making.isDated && (
        <RecordPicker label={t('place')} kinds={['place']} offered={known.near} chosen={said.place} onChoose={(place) => set({ place })} />
      )}
      {making.takesActors && <Actors kind={kind} near={actorsOf(known.near)} said={said} set={set} />}
      <Ending words={t('save')} busy={room.writing.busy} done={parts.done} />
    </form>
  );
}

/** How many clauses readers see of an agreement; none of one that is only drafted. */
async function clausesOf(client: MithaqClient, agreement: string): Promise<number> {
  return client.agreements.get.query({ key: agreement }).then(
    ({ clauses }) => clauses.length,
    () => 0,
  );
}

function actorsOf(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter(({ record }) => record === 'actor').slice(0, 8);
}

interface ActorsParts {
  kind: MadeKind;
  near: readonly Ref[];
  said: Said;
  set: (more: Partial<Said>) => void;
}

/** Who takes part: those whom the words name are ticked, others of the text can be. */
function Actors({ kind, near, said, set }: ActorsParts) {
  const t = useTranslations('drafting.make');
  if (near.length === 0) return null;
  const has = (ref: Ref) => said.actors.some(({ id }) => id === ref.id);
  return (
    <Ticks label={t(`actors.${kind}`)}>
      {near.map((ref) => (
        <label key={ref.id} className={controls['label']}>
          <input
            type="checkbox"
            checked={has(ref)}
            onChange={() => set({ actors: has(ref) ? said.actors.filter(({ id }) => id !== ref.id) : [...said.actors, ref] })}
          />{' '}
          <Text of={ref.label} />
        </label>
      ))}
    </Ticks>
  );
}

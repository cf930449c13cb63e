import type { Ref } from '@mithaq/client';
import type { Name, RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './drafting.module.css';
import { citedFor } from './drafts-of-words.ts';
import { Ending } from './ending.tsx';
import { nameFor } from './name-for.ts';
import { RecordPicker } from './record-picker.tsx';
import type { ToolParts } from './tool-parts.ts';
import { workingRecord } from './working-record.ts';

const linked: readonly RecordKind[] = ['actor', 'agreement', 'place', 'office'];

/** Words that mean a record of the register: their passage is cited for its name. A spelling that it does not have yet may be added to its names. */
export function LinkForm(parts: ToolParts) {
  const t = useTranslations('drafting.link');
  const client = useMithaqClient();
  const { bench, room, known, words, language, passage } = parts;
  const [to, setTo] = useState<Ref | undefined>(() => (bench.suggestion ? undefined : known.named[0]));
  const [isNewName, setIsNewName] = useState(false);
  const kinds: readonly RecordKind[] = bench.suggestion?.value.kind === 'agreement' ? ['agreement'] : linked;
  const submit = () => {
    if (to === undefined) return;
    const { suggestion } = bench;
    // A suggestion that means another record is judged so: what it rested on is told that it was wrong.
    if (suggestion && (suggestion.value.kind === 'mention' || suggestion.value.kind === 'agreement') && !isNewName) {
      room.judge({ verdict: 'accepted', record: to.id });
      parts.done();
      return;
    }
    parts.save(async () => {
      const record = await workingRecord(client, to);
      const name: Name = nameFor(record, { words, language, isNew: isNewName });
      return citedFor(passage, record, { property: 'names', value: JSON.parse(JSON.stringify(name)) });
    }, to.label);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <RecordPicker
        label={t('to')}
        kinds={kinds}
        offered={known.near}
        chosen={to}
        onChoose={setTo}
        words={bench.suggestion ? words : ''}
        autoFocus
      />
      <label className={styles['tick']}>
        <input type="checkbox" checked={isNewName} onChange={() => setIsNewName(!isNewName)} />{' '}
        <span>{t.rich('newName', { words: () => <bdi lang={language}>{words}</bdi> })}</span>
      </label>
      <Ending words={t('save')} busy={room.writing.busy || to === undefined} done={parts.done} />
    </form>
  );
}

'use client';

import type { KeptTopic } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import type { Keeping, Opened } from './keeping.ts';
import styles from './taxonomy.module.css';

/** What an administrator can do with a topic; what asks for more opens under it. */
export function TopicActs({ topic, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  const t = useTranslations('taxonomy.acts');
  const locale = useLocale();
  const awake = useAwake();
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const { code, label, revision, replacedBy, isRetiredHere, parent } = topic;
  const restore = () =>
    act(async () => {
      const acted = await client.taxonomy.restore.mutate({ code, from: revision });
      const again = { code, successor: replacedBy ?? '', from: acted.revision };
      keeping.tell({ what: 'restored', topic: label, undo: () => client.taxonomy.retire.mutate(again) });
    });
  const button = `${controls['button']} ${awake ? '' : controls['asleep']}`;
  const opener = (form: Opened['form'], words: string) => (
    <button
      type="button"
      className={button}
      disabled={!awake}
      aria-expanded={keeping.opened?.form === form && keeping.opened.code === code}
      onClick={() => keeping.open(keeping.opened?.form === form && keeping.opened.code === code ? undefined : { form, code })}
    >
      {words}
    </button>
  );
  return (
    <fieldset aria-label={t('label', { topic: pickText(label, locale).text })} className={styles['acts']}>
      {parent === undefined && replacedBy === undefined && opener('add', t('add'))}
      {opener('words', t('words'))}
      {replacedBy === undefined && opener('retire', t('retire'))}
      {isRetiredHere && (
        <button type="button" className={button} disabled={!awake || busy} onClick={restore}>
          {t('restore')}
        </button>
      )}
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </fieldset>
  );
}

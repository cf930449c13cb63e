import type { RecognitionView } from '@mithaq/client';
import { recognitionForms } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import disputes from '../disputes/disputes.module.css';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { Section } from '../page/section.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './actor.module.css';
import type { Authority, Rivalry } from './rivals.ts';

/** The authorities that act for one state, side by side in two inks: who recognised each, as what, when, and by how many sources. `of` is whose page it is. */
export function RivalrySection({ rivalry, of }: { rivalry: Rivalry; of: string }) {
  const t = useTranslations('actor.rivalry');
  const { state, authorities, more } = rivalry;
  if (!isTold(rivalry, of)) return null;
  return (
    <Section id="rivals" title={t.rich('title', { state: () => <Text of={state.label} /> })} aside={t('aside')}>
      <div className={disputes.readings}>
        {authorities.map((authority, place) => (
          <AuthorityReading key={authority.actor.id} authority={authority} place={place} />
        ))}
      </div>
      {more > 0 && <p className="small quiet">{t('more', { count: more })}</p>}
    </Section>
  );
}

/** Whether there is more to tell than that an authority stands alone, which its own page says in its head. `of` is whose page it is. */
export function isTold({ authorities }: Rivalry, of: string): boolean {
  return authorities.some(({ actor }) => actor.id !== of);
}

function AuthorityReading({ authority, place }: { authority: Authority; place: number }) {
  const t = useTranslations('actor.rivalry');
  const { actor, recognitions, total } = authority;
  return (
    <div className={`${disputes.reading} ${disputes[inkOf(place)]}`}>
      <InkLetter reading={place} />
      <div className={styles.authority}>
        <h3>
          <RefLink to={actor} />
        </h3>
        {recognitions.length === 0 && <p className="small quiet">{t('nobody')}</p>}
        <ul>
          {recognitions.map((recognition) => (
            <Recogniser key={recognition.id} recognition={recognition} />
          ))}
        </ul>
        {total > recognitions.length && <p className="small quiet">{t('moreRecognise', { count: total - recognitions.length })}</p>}
      </div>
    </div>
  );
}

function Recogniser({ recognition }: { recognition: RecognitionView }) {
  const inWords = useIntervalWords();
  const { by, as, interval, support } = recognition;
  return (
    <li>
      <RefLink to={by} className="strong" />{' '}
      <span className="quiet">
        <Text of={recognitionForms.label(as)} />
      </span>
      <div className="small quiet">{inWords(interval)}</div>
      <Evidence support={support} />
    </li>
  );
}

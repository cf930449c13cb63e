import type { RecognitionView } from '@mithaq/client';
import { recognitionForms } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

interface Parts {
  recognitions: readonly RecognitionView[];
  /** Which end is not the actor of the page: those who recognise it, or those whom it recognises. */
  other: 'by' | 'of';
}

/** Who recognises an actor, or whom it recognises: as what, since and until when, each with its passages. */
export function Recognitions({ recognitions, other }: Parts) {
  const t = useTranslations('actor.recognitions');
  if (recognitions.length === 0) return null;
  return (
    <Section id={`recognitions-${other}`} title={t(other)} aside={t('aside')}>
      <div>
        {recognitions.map((recognition) => (
          <Recognition key={recognition.id} recognition={recognition} other={other} />
        ))}
      </div>
    </Section>
  );
}

function Recognition({ recognition, other }: { recognition: RecognitionView; other: Parts['other'] }) {
  const inWords = useIntervalWords();
  return (
    <ThreadRow passages={passagesOf(recognition.statements)}>
      <Lead>
        <RefLink to={recognition[other]} className="strong" />
        <span className="quiet">
          {' '}
          · <Text of={recognitionForms.label(recognition.as)} />
        </span>
      </Lead>
      <p className="small quiet">{inWords(recognition.interval)}</p>
      <Notes statements={recognition.statements} />
    </ThreadRow>
  );
}

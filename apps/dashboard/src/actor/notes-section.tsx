import type { ActorPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { Text } from '../voice/text.tsx';

/** What the register notes of an actor, with a thread to what it was read from. */
export function NotesSection({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor');
  const statements = actor.statements.filter(({ property, standing }) => property === 'notes' && standing !== 'rejected');
  if (statements.length === 0 && actor.notes === undefined) return null;
  return (
    <Section id="notes" title={t('notes')}>
      {statements.length === 0 && actor.notes ? (
        <p>
          <Text of={actor.notes} />
        </p>
      ) : (
        <div>
          {statements.map((statement) => (
            <ThreadRow key={statement.id} passages={passagesOf([statement])}>
              <Lead>
                <Text of={statement.display} />
              </Lead>
              <Notes statements={[statement]} />
            </ThreadRow>
          ))}
        </div>
      )}
    </Section>
  );
}

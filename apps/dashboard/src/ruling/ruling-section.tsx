import type { DisputePage, HeldStatement } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ReadingValue } from '../disputes/reading-value.tsx';
import type { Locale } from '../i18n/routing.ts';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { ask } from '../register/ask.ts';
import { FailureNotice } from '../states/failure-notice.tsx';
import type { RuledSide } from './ruling.ts';
import { RulingDesk } from './ruling-desk.tsx';

interface Parts {
  dispute: DisputePage;
  locale: Locale;
  mayReview: boolean;
}

/** Where an editor rules between the sides of a disagreement. */
export async function RulingSection({ dispute, locale, mayReview }: Parts) {
  const t = await getTranslations('ruling');
  const { subject, property, sides, note } = dispute;
  const held = await ask(locale, (client) => client.records.get.query({ kind: subject.record, key: subject.id, view: 'working' }));
  if (held.failure) return <FailureNotice failure={held.failure} />;
  const { record, revision, statements } = held.value;
  const drafted = statements.find(({ statement, draft }) => statement.property === property && draft !== undefined)?.draft?.changeSet;
  const ruled = ruledSides(sides, statements);
  return (
    <Section id="rule" title={t('title')} aside={t('aside')}>
      {drafted !== undefined && <Drafted changeSet={drafted} />}
      <RulingDesk
        about={{ subject: record.id, property, from: revision }}
        sides={ruled}
        values={sides.map((side) => <ReadingValue key={JSON.stringify([side.polarity, side.value])} of={side} />)}
        note={{ ar: note?.['ar'] ?? '', en: note?.['en'] ?? '' }}
        mayPublish={mayReview && drafted === undefined}
      />
    </Section>
  );
}

/** That somebody has ruled here already, and where that waits. */
function Drafted({ changeSet }: { changeSet: string }) {
  const t = useTranslations('ruling');
  return <p>{t.rich('drafted', { changeSet: (words) => <Link href={`/review/${changeSet}`}>{words}</Link> })}</p>;
}

/** The sides with their statements as editors see them: a draft in place of what it changes. */
function ruledSides(sides: DisputePage['sides'], held: readonly HeldStatement[]): readonly RuledSide[] {
  const now = new Map<string, HeldStatement>(held.map((one) => [one.statement.id, one]));
  return sides.map(({ statements }) => ({
    statements: statements.flatMap(({ id }) => {
      const one = now.get(id);
      return one ? [{ id, revision: one.revision, standing: one.statement.standing }] : [];
    }),
  }));
}

import { getTranslations } from 'next-intl/server';
import historyStyles from '../history/history.module.css';
import { historyOf, type ToldHistory } from '../history/history-of.ts';
import { Revision } from '../history/revision.tsx';
import type { Locale } from '../i18n/routing.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { ValueWords } from '../voice/value-words.tsx';
import styles from './disputes.module.css';
import { InkLetter } from './ink-letter.tsx';
import type { SideView } from './side.tsx';

/** One statement of a side, and what became of it. */
interface Statement {
  readonly of: string;
  readonly history: ToldHistory;
}

/** So many statements of a side are told the history of. */
const most = 4;

/** What was ruled between the sides and edited in them: the revisions of the statements that each side rests on, the newest first. */
export async function RulingHistory({ sides, locale }: { sides: readonly SideView[]; locale: Locale }) {
  const t = await getTranslations('disagreements.page');
  const ours = (await getTranslations('disagreements'))('ours');
  const told = await Promise.all(sides.map((side) => historiesOf(side, locale)));
  return (
    <Section id="history" title={t('history')} aside={t('historyAside')}>
      {sides.map((side, place) => (
        <div key={`${side.polarity} ${JSON.stringify(side.value)}`} className={styles.ruled}>
          <h3 className={styles.sideTitle}>
            <InkLetter reading={place} />
            <ValueWords of={side} />
          </h3>
          <Told histories={told[place] ?? []} unknown={side.statements.length === 0 ? ours : t('unknown')} />
        </div>
      ))}
    </Section>
  );
}

function Told({ histories, unknown }: { histories: readonly Statement[]; unknown: string }) {
  if (histories.length === 0) return <Empty says={unknown} />;
  return histories.map(({ of, history }) => (
    <ol key={of} className={historyStyles.list}>
      {history.revisions.map((told) => (
        <Revision key={told.revision.revision} told={told} isAlone={false} />
      ))}
    </ol>
  ));
}

async function historiesOf({ statements }: SideView, locale: Locale): Promise<readonly Statement[]> {
  const told = statements.slice(0, most).map(async ({ id }) => ({ of: id, history: await historyOf(locale, id, undefined) }));
  return (await Promise.all(told)).flatMap(({ of, history }) => (history ? [{ of, history }] : []));
}

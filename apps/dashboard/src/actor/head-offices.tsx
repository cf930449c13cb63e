import type { ActorPage, TenureView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { TenureDrawing } from '../offices/tenure-drawing.tsx';
import { tenureLines } from '../offices/tenure-lines.ts';
import { TenureLabel } from '../offices/tenures-section.tsx';
import styles from './actor.module.css';

/** How many lines have room in the head. */
const most = 4;

/** Offices over time, shortly: a person's, or those of an organisation and its parts, the most telling first. */
export function HeadOffices({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.offices');
  const isPerson = actor.tenures.length > 0;
  const all = isPerson ? actor.tenures : [...actor.officers, ...actor.partOfficers];
  if (all.length === 0) return null;
  const shown = mostTelling(all);
  const drawn = tenureLines(shown);
  const of = isPerson ? 'person' : 'organisation';
  return (
    <div className={styles.column}>
      <h2>{t(of)}</h2>
      {drawn && <TenureDrawing drawn={drawn} narrow label={({ tenure }) => <TenureLabel tenure={tenure} of={of} />} />}
      <ul className={drawn ? 'heard' : styles.lines}>
        {shown.map((tenure) => (
          <li key={tenure.id}>
            <TenureLabel tenure={tenure} of={of} />
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={`#${isPerson || actor.officers.length > 0 ? 'offices' : 'part-offices'}`}>{t('all', { count: all.length })}</a>
      </p>
    </div>
  );
}

/** Tenures with the best known dates, in the order in which they stand on the page. */
function mostTelling(tenures: readonly TenureView[]): readonly TenureView[] {
  const told = ({ interval: { from, to } }: TenureView) => Number(from !== undefined) + Number(to !== undefined);
  const chosen = new Set(tenures.toSorted((one, other) => told(other) - told(one)).slice(0, most));
  return tenures.filter((tenure) => chosen.has(tenure));
}

import type { Ref } from '@mithaq/client';
import { pickText, TieKind, tieKinds } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { LookUp } from '../lists/look-up.tsx';
import { Text } from '../voice/text.tsx';
import { DayField } from '../weave/period-form.tsx';
import type { NetworkAsked } from './asked.ts';
import styles from './network.module.css';
import { kindsOf, type TieFamily, tieFamilies } from './tie-families.ts';

interface Parts {
  asked: NetworkAsked;
  roots: readonly Ref[];
  target: Ref | undefined;
}

/** Whom to start from and how far to look, as a form that works by itself: what it says stands in the address. */
export function NetworkForm({ asked, roots, target }: Parts) {
  const t = useTranslations('network.form');
  const locale = useLocale();
  return (
    <form method="get" action={getPathname({ href: '/network', locale })} aria-label={t('label')} className={styles.form}>
      <div className={styles.fields}>
        <Actors field="actor" label={t('actors')} add={t('add')} chosen={roots} />
        <Actors field="target" label={t('target')} add={t('addTarget')} chosen={target ? [target] : []} />
        <Depth chosen={asked.depth} />
        <DayField name="from" label={t('from')} chosen={asked.from} />
        <DayField name="to" label={t('to')} chosen={asked.to} />
        <button type="submit" className={`${controls.button} ${controls.primary}`}>
          {t('show')}
        </button>
      </div>
      <Kinds chosen={asked.kinds} />
    </form>
  );
}

interface ActorsParts {
  field: 'actor' | 'target';
  label: string;
  add: string;
  chosen: readonly Ref[];
}

/** Actors that are chosen, each to be let go of, and a field for one more; only one can be the target. */
function Actors({ field, label, add, chosen }: ActorsParts) {
  const t = useTranslations('network.form');
  const locale = useLocale();
  const isFull = field === 'target' && chosen.length > 0;
  return (
    <fieldset className={styles.actors}>
      <legend className={controls.label}>{label}</legend>
      {chosen.map(({ id, slug, label: name }) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" name={field} value={slug} defaultChecked />
          <bdi>{pickText(name, locale).text}</bdi>
        </label>
      ))}
      {!isFull && (
        <span className={controls.field}>
          <label htmlFor={`add-${field}`} className="heard">
            {add}
          </label>
          <LookUp id={`add-${field}`} name={field} kind="actor" hint={add} found={t('found')} />
        </span>
      )}
    </fieldset>
  );
}

function Depth({ chosen }: { chosen: NetworkAsked['depth'] }) {
  const t = useTranslations('network.form');
  return (
    <span className={controls.field}>
      <label htmlFor="network-depth">{t('depth')}</label>
      <select id="network-depth" name="depth" defaultValue={chosen} className={controls.input}>
        {[1, 2, 3].map((steps) => (
          <option key={steps} value={steps}>
            {t('steps', { steps })}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The kinds of tie to look at; none chosen is all. */
function Kinds({ chosen }: { chosen: readonly TieKind[] }) {
  const t = useTranslations('network.form');
  return (
    <details className={styles.kinds} open={chosen.length > 0}>
      <summary>{t('kinds', { count: chosen.length })}</summary>
      <div className={styles.families}>
        {tieFamilies.map((family) => (
          <Family key={family} family={family} chosen={chosen} />
        ))}
      </div>
    </details>
  );
}

function Family({ family, chosen }: { family: TieFamily; chosen: readonly TieKind[] }) {
  const t = useTranslations('network.families');
  return (
    <fieldset>
      <legend className={controls.label}>{t(family)}</legend>
      {kindsOf(family, TieKind.options).map((kind) => (
        <label key={kind} className={styles.choice}>
          <input type="checkbox" name="kind" value={kind} defaultChecked={chosen.includes(kind)} />
          <Text of={tieKinds.label(kind)} />
        </label>
      ))}
    </fieldset>
  );
}

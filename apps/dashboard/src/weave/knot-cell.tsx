import type { Ref } from '@mithaq/client';
import { agreementRoles, eventRoles } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text, type Texts } from '../voice/text.tsx';
import styles from './weave.module.css';
import type { Knot } from './weave-of.ts';

/** Which lines run through a cell: the thread down to its last knot, the row's line from its first knot to its last. */
interface Lines {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  readonly hangs: boolean;
  readonly ends: boolean;
}

interface Parts {
  actor: Ref;
  knot: Knot | undefined;
  record: Ref;
  lines: Lines;
  followed: boolean;
}

/** Where a thread crosses a row. A knot says who takes part and as what; the name stands for itself where there is no room to draw. */
export function KnotCell({ actor, knot, record, lines, followed }: Parts) {
  return (
    <td data-thread={lines.place} data-followed={followed || undefined} className={classOf(lines)}>
      {knot && (
        <>
          <Nuqta hollow={!knot.filled} className={knot.filled ? styles.knot : `${styles.knot} ${styles.hollow}`} />
          <span className={styles.listed}>
            <RefLink to={actor} />
          </span>
          <span className={knot.filled ? styles.heardRole : styles.role}>
            <Roles knot={knot} record={record} />
          </span>
        </>
      )}
    </td>
  );
}

function Roles({ knot, record }: { knot: Knot; record: Ref }) {
  const t = useTranslations('weave');
  const comma = useTranslations('words')('comma');
  if (knot.represented && !knot.filled) return t('inItsName');
  return knot.roles.map((role, place) => (
    <span key={role}>
      {place > 0 && comma}
      <Text of={roleLabel(role, record)} />
    </span>
  ));
}

/** What a part is called: the same word means another thing of an agreement than of an event. */
export function roleLabel(role: string, record: Ref): Texts {
  return (record.record === 'event' ? eventRoles : agreementRoles).term(role)?.label ?? { en: role };
}

function classOf({ place, first, last, hangs, ends }: Lines): string {
  const through = place > first && place < last;
  const across = through ? styles.through : edgeOf(place, first, last);
  return [styles.cell, hangs && styles.hangs, ends && styles.ends, across].filter(Boolean).join(' ');
}

function edgeOf(place: number, first: number, last: number): string | undefined {
  if (first === last) return undefined;
  if (place === first) return styles.starts;
  return place === last ? styles.stops : undefined;
}

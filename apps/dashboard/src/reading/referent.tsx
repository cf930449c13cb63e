import type { NewcomerView, ReferentView } from '@mithaq/client';
import { actorKinds, captionOf } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { Text } from '../voice/text.tsx';
import { Named } from './named.tsx';
import styles from './suggestion.module.css';

/** Whom or what words mean: a record by its caption, or somebody new by the name that the text gives, marked as new. */
export function Referent({ of }: { of: ReferentView }) {
  if ('record' in of) return <Named to={of.record} />;
  return <Newcomer of={of.newcomer} />;
}

/** Somebody whom the register does not have: the "+" says so to the eye, words to the ear. */
export function Newcomer({ of }: { of: NewcomerView }) {
  const t = useTranslations('reading.judging');
  return (
    <span className={styles['newcomer']}>
      <Text of={nameOf(of)} />
      <span className={styles['plus']} aria-hidden="true">
        +
      </span>
      <span className="heard"> ({t('isNew')})</span>
    </span>
  );
}

/** What sort of thing somebody new is: "person", "ministry"; or place, office. */
export function NewcomerKind({ of }: { of: NewcomerView }) {
  const t = useTranslations('reading.kinds');
  return of.actorKind === undefined ? t(of.kind) : <Text of={actorKinds.label(of.actorKind)} />;
}

/** Nodes in a row of text, with the reader's comma between them. */
export function InARow({ of }: { of: readonly { readonly key: string; readonly node: ReactNode }[] }) {
  const t = useTranslations('words');
  return of.map(({ key, node }, place) => (
    <Fragment key={key}>
      {place > 0 && t('comma')}
      {node}
    </Fragment>
  ));
}

/** What somebody new is called; by its key where the text gives no name. */
function nameOf({ names, key }: NewcomerView) {
  return names.length > 0 ? captionOf(names) : { und: key };
}

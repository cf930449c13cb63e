import type { Ref } from '@mithaq/client';
import { Fragment } from 'react';
import { Text } from '../voice/text.tsx';

/** Who the parties are, in one line of small type. */
export function Parties({ of }: { of: readonly Ref[] }) {
  return of.map((party, place) => (
    <Fragment key={party.id}>
      {place > 0 && ' – '}
      <Text of={party.label} />
    </Fragment>
  ));
}

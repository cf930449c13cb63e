'use client';

import type { Ref } from '@mithaq/client';
import { createContext, type ReactNode, useContext } from 'react';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

const Unlinked = createContext(false);

/** Within it records are called by their names alone: what is pressed as a whole holds no links. */
export function WithoutLinks({ children }: { children: ReactNode }) {
  return <Unlinked value>{children}</Unlinked>;
}

/** A record that a suggestion names, with the way to its page. */
export function Named({ to }: { to: Ref }) {
  return useContext(Unlinked) ? <Text of={to.label} /> : <RefLink to={to} />;
}

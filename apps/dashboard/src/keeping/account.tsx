'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** Whoever is signed in on this page. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

const Signed = createContext<Account | undefined>(undefined);

/** Says within a page whom it keeps for: what one account typed on a machine is not there for another. */
export function KeepingFor({ account, children }: { account: Account; children: ReactNode }) {
  return <Signed value={account}>{children}</Signed>;
}

/** @throws RangeError outside of `KeepingFor` */
export function useAccount(): Account {
  const account = useContext(Signed);
  if (account === undefined) throw new RangeError('nothing is kept for nobody: a page that keeps stands within KeepingFor');
  return account;
}

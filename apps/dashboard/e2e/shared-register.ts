import { inject } from 'vitest';

/** A register, and the dashboard before it, that test files share which come one after the other. */
export interface SharedRegister {
  readonly dashboardUrl: string;
  readonly apiUrl: string;
  readonly operatorToken: string;
  readonly setupToken: string;
  /** Where the cookies of the editor lie once one has signed in: signing in is not for every test file to do, there is a limit to it. */
  readonly editorFile: string;
}

/** The register of this file's lane. Files in other lanes have another one, so that none sees what happens in a file beside it. */
export function shared(): SharedRegister {
  const all = inject('registers');
  const register = all[(Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % all.length];
  if (register === undefined) throw new Error('no register has started');
  return register;
}

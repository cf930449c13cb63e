import type { Session } from '@mithaq/client';

/** Whether whoever asks may keep people, settings and the audit log. */
export function mayAdminister(session: Session | undefined): boolean {
  return session?.user !== undefined && session.capabilities.includes('administer');
}

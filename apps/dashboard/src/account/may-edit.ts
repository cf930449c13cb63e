import type { Role, Session } from '@mithaq/client';

const editing: readonly Role[] = ['editor', 'reviewer', 'admin'];

/** Whether whoever asks may import sources and judge suggestions. */
export function mayEdit(session: Session | undefined): boolean {
  return session?.user !== undefined && editing.includes(session.user.role);
}

/** Whether whoever asks may publish what was handed in, or give it back. */
export function mayReview(session: Session | undefined): boolean {
  return session?.user !== undefined && session.capabilities.includes('review');
}

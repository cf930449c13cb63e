import type { Words } from '@mithaq/domain';
import { z } from 'zod';

/**
 * What a caller may be allowed. `open` is for anybody at any time; `read` for readers, and for anybody where the register is read in
 * public; `self` for whoever is signed in in person, about themselves, and for no key; each of the others needs a role.
 */
export const Capability = z.enum(['open', 'read', 'self', 'edit', 'review', 'administer']);
export type Capability = z.output<typeof Capability>;

/** What each capability is called. */
export const capabilityLabels: Readonly<Record<Capability, Words>> = {
  open: { ar: 'المتاح للجميع', en: 'what is open to all' },
  read: { ar: 'القراءة', en: 'reading' },
  self: { ar: 'إدارة الحساب الشخصي', en: 'keeping one’s own account' },
  edit: { ar: 'التحرير', en: 'editing' },
  review: { ar: 'المراجعة', en: 'reviewing' },
  administer: { ar: 'الإدارة', en: 'administering' },
};

/** What an API key may be used for. Nothing that is done in person: a key cannot make keys. */
export const Scope = Capability.exclude(['open', 'self']);
export type Scope = z.output<typeof Scope>;

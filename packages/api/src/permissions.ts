import { MithaqError, type Words } from '@mithaq/domain';
import { type Capability, capabilityLabels } from './capability.ts';
import { isAtLeast, type Principal, type Role, roleLabels } from './principal.ts';

/** The least role that has a capability; `null` where nobody has to be signed in. */
const leastRoles = {
  open: null,
  read: 'reader',
  self: 'reader',
  edit: 'editor',
  review: 'reviewer',
  administer: 'admin',
} as const satisfies Record<Capability, Role | null>;

/**
 * Which capability each procedure needs, by its path, and each download, by its name after `exports.`. Nothing that is not in this table can be called, and a test fails for it.
 * What a capability lets somebody see besides (drafts, suggestions) is asked for with `callerMay`.
 */
export const permissions: Readonly<Record<string, Capability>> = {
  'session.get': 'open',
  'register.summary': 'read',
  'register.addresses': 'read',
  'agreements.list': 'read',
  'agreements.get': 'read',
  'actors.list': 'read',
  'actors.get': 'read',
  'actors.duplicates': 'edit',
  'events.list': 'read',
  'events.get': 'read',
  'sources.list': 'read',
  'sources.get': 'read',
  'sources.import': 'edit',
  'imports.check': 'edit',
  'imports.draft': 'edit',
  'imports.queue': 'edit',
  'imports.steer': 'edit',
  'sources.answer': 'edit',
  'imports.get': 'edit',
  'imports.progress': 'edit',
  'sources.revise': 'edit',
  'sources.setCopyOf': 'edit',
  'sources.assign': 'edit',
  'sources.putAside': 'edit',
  'overview.get': 'edit',
  'overview.look': 'edit',
  'citations.orphaned': 'edit',
  'suggestions.judge': 'edit',
  'suggestions.judgeAll': 'edit',
  'suggestions.open': 'edit',
  'suggestions.rejectBelow': 'edit',
  'proposals.list': 'edit',
  'proposals.preview': 'edit',
  'proposals.accept': 'edit',
  'proposals.reject': 'edit',
  'proposals.undo': 'edit',
  'learning.list': 'edit',
  'learning.reset': 'edit',
  'topics.list': 'read',
  'disputes.list': 'read',
  'disputes.rule': 'edit',
  'disputes.preview': 'edit',
  'agreements.compare': 'read',
  'agreements.commitments': 'read',
  'actors.network': 'read',
  'actors.weave': 'read',
  'events.timeline': 'read',
  'events.density': 'read',
  'events.map': 'read',
  'events.announced': 'read',
  'places.list': 'read',
  'places.get': 'read',
  'offices.list': 'read',
  'offices.get': 'read',
  'clauses.list': 'read',
  'clauses.get': 'read',
  'statements.list': 'read',
  'recognitions.list': 'read',
  'taxonomy.get': 'open',
  'taxonomy.usage': 'review',
  'taxonomy.uses': 'review',
  'taxonomy.addTopic': 'administer',
  'taxonomy.reword': 'administer',
  'taxonomy.previewRetirement': 'administer',
  'taxonomy.retire': 'administer',
  'taxonomy.restore': 'administer',
  'taxonomy.takeBack': 'administer',
  'disputes.get': 'read',
  'citations.cite': 'read',
  'exports.register': 'read',
  'exports.agreements': 'read',
  'exports.agreement': 'read',
  'exports.clauses': 'read',
  'exports.actors': 'read',
  'exports.events': 'read',
  'exports.announced': 'read',
  'exports.sources': 'read',
  'exports.disputes': 'read',
  'exports.places': 'read',
  'exports.offices': 'read',
  'exports.tenures': 'read',
  'exports.recognitions': 'read',
  'exports.statements': 'read',
  'search.query': 'read',
  'changes.live': 'read',
  'changes.list': 'read',
  'changes.about': 'read',
  'records.get': 'read',
  'records.known': 'edit',
  'records.working': 'edit',
  'records.history': 'read',
  'records.revision': 'read',
  'records.compare': 'read',
  'records.restore': 'edit',
  'records.publish': 'review',
  'records.publishStatement': 'review',
  'dates.read': 'edit',
  'drafts.get': 'edit',
  'drafts.save': 'edit',
  'drafts.saveStatement': 'edit',
  'drafts.saveMany': 'edit',
  'drafts.withdraw': 'edit',
  'drafts.discard': 'edit',
  'drafts.check': 'edit',
  'drafts.similar': 'edit',
  'changeSets.list': 'edit',
  'changeSets.get': 'edit',
  'changeSets.create': 'edit',
  'changeSets.rename': 'edit',
  'changeSets.submit': 'edit',
  'changeSets.return': 'review',
  'changeSets.takeBack': 'edit',
  'changeSets.publish': 'review',
  'changeSets.discard': 'edit',
  'merges.candidates': 'edit',
  'merges.preview': 'edit',
  'merges.draft': 'edit',
  'merges.list': 'edit',
  'merges.previewUndo': 'edit',
  'merges.draftUndo': 'edit',
  'judgements.list': 'edit',
  'judgements.make': 'edit',
  'comments.list': 'edit',
  'comments.add': 'edit',
  'comments.edit': 'edit',
  'comments.resolve': 'edit',
  'comments.withdraw': 'edit',
  'comments.mentions': 'edit',
  'comments.markRead': 'edit',
  'presence.stay': 'edit',
  'presence.leave': 'edit',
  'presence.list': 'edit',
  'audit.list': 'administer',
  'audit.verify': 'administer',
  'people.mentionable': 'edit',
  'people.list': 'administer',
  'people.invite': 'administer',
  'people.setRole': 'administer',
  'people.suspend': 'administer',
  'people.acts': 'administer',
  'people.verify': 'administer',
  'sessions.list': 'self',
  'sessions.end': 'self',
  'sessions.endOthers': 'self',
  'keys.list': 'self',
  'keys.create': 'self',
  'keys.revoke': 'self',
  'settings.get': 'administer',
  'settings.setPublicReading': 'administer',
};

/** Whoever asks: a person or a key, nobody, and whether the register is read in public. */
export interface Asking {
  readonly principal: Principal | null;
  readonly publicReading: boolean;
}

/** Whether somebody has a capability. A key has those of its scopes that its owner's role has, too. */
export function may({ principal, publicReading }: Asking, capability: Capability): boolean {
  if (capability === 'open' || (capability === 'read' && publicReading)) return true;
  if (principal === null || !isAtLeast(principal.role, leastRoles[capability])) return false;
  return principal.scopes === undefined || principal.scopes.some((scope) => scope === capability);
}

/** @throws MithaqError `not-signed-in`, `not-allowed` where a role is too low, `outside-scope` where it is a key's scopes that lack it */
export function requireCapability(asking: Asking, capability: Capability): void {
  if (may(asking, capability)) return;
  const { principal } = asking;
  if (principal === null) throw new MithaqError('not-signed-in');
  const { role, scopes = [] } = principal;
  if (may({ ...asking, principal: withoutScopes(principal) }, capability))
    throw new MithaqError('outside-scope', { scopes: namesOf(scopes) });
  throw new MithaqError('not-allowed', { role: roleLabels[role] });
}

function withoutScopes({ scopes: _scopes, ...person }: Principal): Principal {
  return person;
}

function namesOf(scopes: readonly Capability[]): Words {
  const labels = scopes.map((scope) => capabilityLabels[scope]);
  return { ar: labels.map(({ ar }) => ar).join('، '), en: labels.map(({ en }) => en).join(', ') };
}

/** The capability that a procedure needs. @throws MithaqError `not-allowed` for one that no row names */
export function capabilityOf(path: string): Capability {
  const capability = Object.hasOwn(permissions, path) ? permissions[path] : undefined;
  if (capability === undefined) throw new MithaqError('not-allowed', { role: { ar: 'لا أحد', en: 'nobody' } });
  return capability;
}

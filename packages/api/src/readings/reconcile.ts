import { canonicalJson, type LocalizedText, type Words } from '@mithaq/domain';
import type { HeldSuggestion } from '../ports.ts';
import { identityOf } from './identity.ts';

/** What reading a text again changes of what was proposed of it. */
export interface Reconciled {
  readonly added: readonly HeldSuggestion[];
  /** Open ones that are told better now. */
  readonly altered: readonly HeldSuggestion[];
  /** The ids of open ones that the reader does not propose any more. */
  readonly withdrawn: readonly string[];
}

/**
 * Holds what the reader proposes now against what is held. A judgement stands: what was accepted or rejected stays as it is, and is not proposed
 * again. Where something was accepted, nothing else of its kind is proposed for the same words, but a date that would be read
 * otherwise now: it is proposed beside the accepted one, and says so. What a model proposed is left alone.
 */
export function reconcile(held: readonly HeldSuggestion[], fresh: readonly HeldSuggestion[]): Reconciled {
  const accepted = new Map(held.filter(({ standing }) => standing === 'accepted').map((one) => [wordsOf(one), one]));
  const wanted = fresh.flatMap((one) => besideAccepted(one, accepted.get(wordsOf(one))));
  const heldAs = new Map(held.map((one) => [identityOf(one), one]));
  const wantedAs = new Set(wanted.map(identityOf));
  return {
    added: wanted.filter((one) => !heldAs.has(identityOf(one))),
    altered: wanted.flatMap((one) => toldBetter(heldAs.get(identityOf(one)), one)),
    withdrawn: held.filter((one) => isOpenOfReader(one) && !wantedAs.has(identityOf(one))).map(({ id }) => id),
  };
}

/** Whether a reading changed anything. */
export function isChange({ added, altered, withdrawn }: Reconciled): boolean {
  return added.length + altered.length + withdrawn.length > 0;
}

function wordsOf({ start, end, value }: HeldSuggestion): string {
  return `${start} ${end} ${value.kind}`;
}

function besideAccepted(fresh: HeldSuggestion, accepted: HeldSuggestion | undefined): readonly HeldSuggestion[] {
  if (accepted === undefined || identityOf(accepted) === identityOf(fresh)) return [fresh];
  if (accepted.value.kind !== 'date' || fresh.value.kind !== 'date') return [];
  return [{ ...fresh, reason: otherwiseThan(accepted.value.date.edtf, fresh.reason) }];
}

function otherwiseThan(edtf: string, reason: LocalizedText): Words {
  return {
    ar: `قُبل هنا ${edtf}، ويُقرأ الآن تاريخًا آخر: ${reason.ar ?? ''}`,
    en: `${edtf} was accepted here, and it reads otherwise now: ${reason.en ?? ''}`,
  };
}

function isOpenOfReader({ standing, origin }: HeldSuggestion): boolean {
  return standing === 'open' && origin === undefined;
}

/** An open suggestion with what the reader says of it now, where that is something else. It keeps its id and its revision. */
function toldBetter(held: HeldSuggestion | undefined, fresh: HeldSuggestion): readonly HeldSuggestion[] {
  if (held === undefined || !isOpenOfReader(held)) return [];
  const told = { ...fresh, id: held.id, revision: held.revision };
  return canonicalJson(told) === canonicalJson(held) ? [] : [told];
}

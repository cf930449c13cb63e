import type { Agreement } from '../../records/agreement.ts';
import type { Event } from '../../records/event.ts';
import type { AgreementId } from '../../values/id.ts';
import { agreementSpans } from '../time/agreement-spans.ts';
import type { Span } from '../time/spans.ts';
import { agreementKey } from './agreement-keys.ts';
import { type CandidateOptions, type Candidates, candidatesAmong } from './duplicates.ts';
import type { Reason } from './evidence.ts';
import { comparedNames, type NameForms, namesOf } from './names.ts';

/** What may tell two agreements apart, or show them to be one, beside what stands on them. */
export interface SameAgreementOptions extends CandidateOptions {
  readonly events?: readonly Event[];
}

/**
 * Agreements that may be one, told by sources under two names: candidates for a judgement, with reasons. Parties in common or a
 * name propose a pair; the days on which they may have been made, the instrument and the fields support it or contradict it.
 * An agreement that amends, implements or otherwise names the other is told apart by that.
 *
 * The words for a kind of instrument count as no name (`agreementKey`), and neither do parties who are told apart. Where the
 * parties, the day and the kind agree but both have names and share none, or fields and share none, they may well be two
 * memoranda of one signing: these are proposed with less, and only a little less for names, because sources name one agreement
 * in many ways. It cannot see so where nobody tells a name or a field, and it misses
 * an agreement whose parties and name nobody gives. (Parties, date and title are what PA-X and the
 * UN Treaty Collection catalogue agreements by; how they are compared and weighed is ours.) In time linear in names and pairs of parties (see `candidatesAmong`).
 */
export function sameAgreement(
  agreements: readonly Agreement[],
  { events = [], keyOf = agreementKey, ...options }: SameAgreementOptions = {},
): Candidates<AgreementId> {
  const madeOn = agreementSpans(events);
  const profiles = agreements.map((agreement) => ({
    id: agreement.id,
    agreement,
    names: namesOf(agreement.names, keyOf),
    parties: partiesOf(agreement),
    made: madeOn(agreement.id),
  }));
  return candidatesAmong<AgreementId, Profile>(profiles, { keysOf, compare }, options);
}

interface Profile {
  readonly id: AgreementId;
  readonly agreement: Agreement;
  readonly names: NameForms;
  readonly parties: readonly string[];
  readonly made: Span | undefined;
}

/** A conference's agreement has hundreds of parties; pairs of the first few are enough to find another telling of it. */
const partiesForKeys = 12;

function partiesOf({ participations }: Agreement): readonly string[] {
  return [...new Set<string>(participations.filter(({ role }) => role === 'party').map(({ actor }) => actor))].toSorted();
}

function keysOf({ names, parties }: Profile): readonly string[] {
  const some = parties.slice(0, partiesForKeys);
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map((other) => `parties ${one} ${other}`));
  return [...pairs, ...names.keys];
}

function compare(one: Profile, other: Profile): readonly Reason[] {
  return [
    ...comparedParties(one.parties, other.parties),
    ...comparedTitles(one.names, other.names),
    ...comparedDates(one.made, other.made),
    ...comparedContent(one.agreement, other.agreement),
    ...comparedLineage(one.agreement, other.agreement),
  ];
}

function comparedParties(one: readonly string[], other: readonly string[]): readonly Reason[] {
  const shared = one.filter((party) => other.includes(party));
  if (shared.length < 2) return one.length > 1 && other.length > 1 ? [{ evidence: 'other-parties', values: [...one, ...other] }] : [];
  const isSame = shared.length === one.length && shared.length === other.length;
  return [{ evidence: isSame ? 'same-parties' : 'shared-parties', values: shared }];
}

/** Both may have names in two scripts, so only those in one script that are not alike speak against it. */
function comparedTitles(one: NameForms, other: NameForms): readonly Reason[] {
  const reasons = comparedNames(one, other);
  if (reasons.length > 0) return reasons;
  const scripts = new Set(other.forms.map(scriptOf));
  const values = one.forms.filter((form) => scripts.has(scriptOf(form))).map(({ value }) => value);
  return values.length > 0 ? [{ evidence: 'other-names', values: [...values, ...other.forms.map(({ value }) => value)] }] : [];
}

function scriptOf({ key }: { readonly key: string }): 'arabic' | 'other' {
  return /\p{Script=Arabic}/u.test(key) ? 'arabic' : 'other';
}

function comparedDates(one: Span | undefined, other: Span | undefined): readonly Reason[] {
  if (!one || !other) return [];
  const values = [one.first, one.last, other.first, other.last];
  if (one.last < other.first || other.last < one.first) return [{ evidence: 'other-dates', values }];
  const isOneDay = one.first === one.last && other.first === other.last;
  return [{ evidence: isOneDay ? 'same-day' : 'overlapping-dates', values: isOneDay ? [one.first] : values }];
}

function comparedContent(one: Agreement, other: Agreement): readonly Reason[] {
  const isSameInstrument = one.instrument === other.instrument;
  const fields = [...one.fields, ...other.fields];
  const areApart = one.fields.length > 0 && other.fields.length > 0 && !one.fields.some((field) => other.fields.includes(field));
  return [
    { evidence: isSameInstrument ? 'same-instrument' : 'other-instrument', values: [...new Set([one.instrument, other.instrument])] },
    ...(areApart ? [{ evidence: 'other-fields', values: fields } as const] : []),
  ];
}

function comparedLineage(one: Agreement, other: Agreement): readonly Reason[] {
  const named = (from: Agreement, to: Agreement): boolean => from.lineage.some(({ agreement }) => agreement === to.id);
  return named(one, other) || named(other, one) ? [{ evidence: 'told-apart', values: [one.id, other.id] }] : [];
}

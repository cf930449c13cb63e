import type { CountryCode } from '@mithaq/domain';
import type { Referent } from '../found.ts';
import { type Ground, isBeside } from '../names/ground.ts';
import { isPersonMention } from '../names/persons.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import { isLatin } from '../text/word-classes.ts';
import { departmentLeads, departments, deputies, former, modifiers, ownerLeads, roles, startsPost } from './words.ts';

/** Whose office it is: a country's, by its adjective or name, or an organisation's. */
export interface Owner {
  readonly country?: CountryCode;
  readonly organisation?: Referent;
}

/** An office as the words of a text name it: tokens from `from` up to (not including) `to`. */
export interface OfficeRead {
  readonly from: number;
  readonly to: number;
  /** Where the words of the post end and those of its owner begin. */
  readonly postTo: number;
  readonly skipped: number;
  /** The role, the department and whether a deputy's, as one key that both languages share: `deputy-minister/defence`. */
  readonly post: string;
  readonly owner?: Owner;
  readonly isOfMany: boolean;
  readonly isFormer: boolean;
}

/** The office that starts at a token, if one does. */
export function officeAt(ground: Ground, at: number): OfficeRead | undefined {
  const token = ground.text.tokens[at];
  if (token === undefined) return undefined;
  if (isLatin(token.text)) return english(ground, at);
  return startsPost(token.word) ? arabic(ground, at) : undefined;
}

interface Post {
  readonly post: string;
  readonly next: number;
  readonly skipped: number;
  readonly isOfMany: boolean;
}

function arabic(ground: Ground, at: number): OfficeRead | undefined {
  const { tokens } = ground.text;
  const deputy = phraseAtAnyReading(deputies, tokens, at);
  const ofDeputy =
    deputy && isBeside(tokens, deputy.next) ? (ministryFrom(ground, deputy.next) ?? postFrom(ground, deputy.next)) : undefined;
  if (deputy && ofDeputy?.skipped === 0)
    return owned(ground, at, { ...ofDeputy, post: `deputy-${ofDeputy.post}`, skipped: deputy.skipped });
  const post = postFrom(ground, at);
  return post && owned(ground, at, post);
}

/** After a deputy the ministry may stand for its minister: "deputy of the ministry of defence". */
function ministryFrom(ground: Ground, at: number): Post | undefined {
  const lead = phraseAt(departmentLeads, ground.text.tokens, at);
  const department = lead && departmentsFrom(ground, lead.next);
  return department && { post: `minister/${department.key}`, next: department.next, skipped: 0, isOfMany: false };
}

function postFrom(ground: Ground, at: number): Post | undefined {
  const { tokens } = ground.text;
  const met = phraseAtAnyReading(roles, tokens, at);
  if (met === undefined) return undefined;
  const { role, takesDepartment, isOfMany } = met.meaning;
  if (!takesDepartment) return { post: role, next: met.next, skipped: met.skipped, isOfMany };
  const department = departmentsFrom(ground, met.next);
  return department && { post: `${role}/${department.key}`, next: department.next, skipped: met.skipped, isOfMany };
}

/** "Defence", "foreign affairs and international cooperation": the first tells the office. */
function departmentsFrom(ground: Ground, at: number): { readonly key: string; readonly next: number } | undefined {
  const { tokens } = ground.text;
  const first = isBeside(tokens, at) ? phraseAtAnyReading(departments, tokens, at) : undefined;
  if (first === undefined) return undefined;
  let next = first.next;
  for (
    let joined = 0;
    joined < 2 && isBeside(tokens, next) && /^وال/.test(tokens[next]?.text ?? '') && !nationalityAt(tokens, next);
    joined++
  ) {
    const more = phraseAtAnyReading(departments, tokens, next);
    if (more === undefined) break;
    next = more.next;
  }
  return { key: first.meaning, next };
}

function owned(ground: Ground, from: number, { post, next, skipped, isOfMany }: Post): OfficeRead {
  const before = overModifiers(ground, next);
  const owner = ownerFrom(ground, before.to);
  const to = owner ? overNationality(ground, owner.to) : next;
  const after = overModifiers(ground, owner ? to : before.to);
  return {
    from,
    to,
    postTo: next,
    skipped,
    post,
    isOfMany,
    isFormer: before.isFormer || after.isFormer,
    ...(owner && { owner: owner.owner }),
  };
}

/** "… of the Government of National Accord of Libya": the country's adjective after the owner's name. */
function overNationality({ text: { tokens } }: Ground, at: number): number {
  const nationality = isBeside(tokens, at) ? nationalityAt(tokens, at) : undefined;
  return nationality?.isDefinite && nationality.skipped === 0 ? nationality.next : at;
}

function overModifiers({ text: { tokens } }: Ground, at: number): { readonly to: number; readonly isFormer: boolean } {
  let [to, isFormer] = [at, false];
  while (isBeside(tokens, to) && to - at < 3) {
    const word = tokens[to]?.text ?? '';
    if (former.has(word)) isFormer = true;
    else if (!modifiers.has(word)) break;
    to++;
  }
  return { to, isFormer };
}

interface OwnerMet {
  readonly owner: Owner;
  readonly to: number;
}

function ownerFrom(ground: Ground, at: number): OwnerMet | undefined {
  const { tokens } = ground.text;
  if (!isBeside(tokens, at)) return undefined;
  const nationality = nationalityAt(tokens, at);
  if (nationality?.skipped === 0 && nationality.isDefinite && isFree(ground, at))
    return { owner: { country: nationality.country }, to: nationality.next };
  const lead = phraseAt(ownerLeads, tokens, at);
  const of = lead?.next ?? at;
  const taken = isBeside(tokens, of) || of === at ? ground.taken[of] : undefined;
  if (taken === undefined || taken.from !== of || isPersonMention(ground, taken.found) || /^و/.test(conjunction(ground, of)))
    return undefined;
  const country = stateIn(ground, taken.found);
  return { owner: country === undefined ? { organisation: referentOf(taken.found) } : { country }, to: taken.to };
}

/** Whether no mention begins at a token; one that began within the words of the post gives way. */
function isFree({ taken }: Ground, at: number): boolean {
  return taken[at] === undefined || (taken[at]?.from ?? at) < at;
}

function conjunction({ text: { tokens }, taken }: Ground, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : token.text.slice(0, (taken[at]?.found.start ?? token.start) - token.start);
}

/** The country that a mention names, whether as a state or as a place. */
function stateIn({ lexicon }: Ground, mention: Referent & { readonly otherwise?: readonly Referent[] }): CountryCode | undefined {
  const all: readonly Referent[] = [mention, ...(mention.otherwise ?? [])];
  return all
    .flatMap(
      (one) =>
        ('newcomer' in one
          ? one.newcomer.actorKind === 'state'
            ? one.newcomer.country
            : undefined
          : stateOf(lexicon.entries.get(one.record))) ?? [],
    )
    .at(0);

  function stateOf(
    entry: { readonly actorKind?: string; readonly country?: CountryCode; readonly record: string } | undefined,
  ): CountryCode | undefined {
    if (entry?.actorKind !== 'state') return undefined;
    return entry.country ?? [...lexicon.states].find(([, record]) => record === entry.record)?.[0];
  }
}

/** Only whom a mention means, of all that it says. */
export function referentOf(mention: Referent): Referent {
  return 'record' in mention ? { record: mention.record } : { newcomer: mention.newcomer };
}

/** "The Saudi foreign minister", "Sudan's president", "minister of defence of Italy". */
function english(ground: Ground, at: number): OfficeRead | undefined {
  const { tokens } = ground.text;
  const before = ownerBefore(ground, at);
  const start = before?.to ?? at;
  const gone = former.has(tokens[start]?.text ?? '') ? start + 1 : start;
  const deputy = phraseAt(deputies, tokens, gone);
  const post = englishPost(ground, deputy?.next ?? gone);
  if (post === undefined) return undefined;
  const after = before === undefined ? ownerFrom(ground, post.next) : undefined;
  const owner = before?.owner ?? after?.owner;
  return {
    from: at,
    to: after?.to ?? post.next,
    postTo: post.next,
    skipped: 0,
    post: deputy ? `deputy-${post.post}` : post.post,
    isOfMany: post.isOfMany,
    isFormer: gone > start || former.has(tokens[at - 1]?.text ?? ''),
    ...(owner && { owner }),
  };
}

function ownerBefore(ground: Ground, at: number): OwnerMet | undefined {
  const { tokens } = ground.text;
  const nationality = nationalityAt(tokens, at);
  if (nationality && isBeside(tokens, nationality.next) && tokens[at]?.capitalised)
    return { owner: { country: nationality.country }, to: nationality.next };
  const taken = ground.taken[at];
  if (taken?.from !== at || isPersonMention(ground, taken.found)) return undefined;
  const possessive = tokens[taken.to]?.text === 's' && /^'$/.test(tokens[taken.to]?.before ?? '') ? taken.to + 1 : taken.to;
  if (!isBeside(tokens, possessive)) return undefined;
  const country = stateIn(ground, taken.found);
  return { owner: country === undefined ? { organisation: referentOf(taken.found) } : { country }, to: possessive };
}

/** "Foreign minister", "minister of defence", "prime minister". */
function englishPost(ground: Ground, at: number): Post | undefined {
  const { tokens } = ground.text;
  const department = phraseAt(departments, tokens, at);
  const after = department && isBeside(tokens, department.next) ? phraseAt(roles, tokens, department.next) : undefined;
  if (department && after?.meaning.takesDepartment)
    return { post: `minister/${department.meaning}`, next: after.next, skipped: 0, isOfMany: after.meaning.isOfMany };
  const met = phraseAt(roles, tokens, at);
  if (met === undefined) return undefined;
  const { role, takesDepartment, isOfMany } = met.meaning;
  if (!takesDepartment) return { post: role, next: met.next, skipped: 0, isOfMany };
  const of = phraseAt(departments, tokens, met.next);
  return of && { post: `${role}/${of.meaning}`, next: of.next, skipped: 0, isOfMany };
}

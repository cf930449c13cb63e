import { captionOf, Day } from '@mithaq/domain';
import type { Prepared } from '../annotated.ts';
import type { Confidence, DateFound, Mention, Newcomer, Referent } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { type Ground, isBeside } from '../names/ground.ts';
import { isPersonMention, titleEnd } from '../names/persons.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { stateOf } from '../places/referents.ts';
import { type Placed, within } from '../text/placed.ts';
import { sentenceAt } from '../text/sentences.ts';
import { spanBetween } from '../text/tokens.ts';
import { type OfficeRead, officeAt, referentOf } from './grammar.ts';
import { reasons } from './reasons.ts';
import { holdersOn, officeKey } from './register-offices.ts';

/** Somebody who speaks for an organisation stands for it, and not for himself. */
const spokesperson = 'spokesperson';

/** What the offices of a text say: who holds one that is named with it, and whom one means that stands alone. */
export interface OfficesFound {
  /** Persons that are named beside their office, with it. */
  readonly persons: readonly Placed<Mention>[];
  /** Offices that stand alone. */
  readonly alone: readonly Placed<Mention>[];
  /** Mentions that are but a part of an office's name: the cabinet of "head of the cabinet". */
  readonly swallowed: ReadonlySet<Placed<Mention>>;
}

/** An office of the text, its referent, and the person who is named beside it. */
interface Office {
  readonly read: OfficeRead;
  readonly referent?: Referent;
  readonly person?: Placed<Mention>;
}

/** Looks for offices, and for whom they mean: the person named beside one, or who held it on the day that the sentence or the text is of. */
export function findOffices(ground: Ground, prepared: Prepared, dates: readonly Placed<DateFound>[]): OfficesFound {
  const offices = officesIn(ground).map((read) => officeOf(ground, read));
  const named = new Map(
    offices.flatMap(({ read, person }) => (person && read.owner ? [[officeKey(read.post, read.owner), person.found] as const] : [])),
  );
  return {
    persons: offices.flatMap(({ referent, person }) =>
      person && referent ? [{ ...person, found: { ...person.found, office: referent } }] : [],
    ),
    alone: offices.flatMap((office) => (office.person ? [] : standingAlone(office, { ground, prepared, dates, named }))),
    swallowed: new Set(offices.flatMap((office) => swallowedBy(ground, office))),
  };
}

/** The name of an office gives way to that of the person who is named with it. */
function swallowedBy(ground: Ground, { read, person }: Office): readonly Placed<Mention>[] {
  const inside = ground.taken.slice(read.from, read.postTo).flatMap((one) => (one && isWithin(one, read) ? [one] : []));
  const known = person ? knownOffice(ground, read) : undefined;
  return known ? [...inside, known] : inside;
}

function isWithin({ from, found }: Placed<Mention>, read: OfficeRead): boolean {
  return from > read.from && from < read.postTo && 'newcomer' in found && found.newcomer.actorKind !== 'person';
}

function officesIn(ground: Ground): readonly OfficeRead[] {
  const offices: OfficeRead[] = [];
  for (let at = 0; at < ground.text.tokens.length; ) {
    const office = officeAt(ground, at);
    at++;
    if (office === undefined) continue;
    for (const one of eachOf(ground, office)) {
      offices.push(one);
      at = Math.max(at, one.to);
    }
  }
  return offices;
}

/** "The Turkish and Qatari ministers of defence": one office for each adjective, whether or not names stand between. */
function eachOf(ground: Ground, office: OfficeRead): readonly OfficeRead[] {
  if (!office.isOfMany) return [office];
  const all = [{ ...office, isOfMany: false }];
  for (let at = personAfter(ground, office.to)?.to ?? office.to; all.length < 4; ) {
    const next = isBeside(ground.text.tokens, at) || closesQuote(ground, at) ? nationalityAt(ground.text.tokens, at) : undefined;
    if (next?.skipped !== 1) break;
    all.push({ ...office, isOfMany: false, from: at, to: next.next, postTo: at, skipped: next.skipped, owner: { country: next.country } });
    at = personAfter(ground, next.next)?.to ?? next.next;
  }
  return all.length > 1 ? all : [];
}

/** The name before stands in quotation marks: «أحمد بدر» والقطري. */
function closesQuote({ text }: Ground, at: number): boolean {
  return /^" ?$/.test(text.tokens[at]?.before ?? '');
}

function officeOf(ground: Ground, asRead: OfficeRead): Office {
  const known = knownOffice(ground, asRead);
  const read = known ? { ...asRead, to: Math.max(asRead.to, known.to) } : asRead;
  const referent = referentOfOffice(ground, read);
  const person = personAfter(ground, read.to) ?? personBefore(ground, read);
  return { read, ...(referent && { referent }), ...(person && { person }) };
}

function personAfter(ground: Ground, at: number): Placed<Mention> | undefined {
  const end = titleEnd(ground, at);
  const taken = end === undefined ? undefined : ground.taken[end];
  return taken?.from === end && taken && isPersonMention(ground, taken.found) ? taken : betweenCommas(ground, at);
}

/** "The prime minister, Abiy Ahmed, said": a name between two commas. */
function betweenCommas(ground: Ground, at: number): Placed<Mention> | undefined {
  const { tokens } = ground.text;
  const taken = ground.taken[at];
  const stands = taken?.from === at && tokens[at]?.before === ', ' && /^,/.test(tokens[taken.to]?.before ?? ',');
  return stands && isPersonMention(ground, taken.found) ? taken : undefined;
}

/** "Abiy Ahmed, prime minister of Ethiopia". */
function personBefore(ground: Ground, { from, skipped }: OfficeRead): Placed<Mention> | undefined {
  const taken = ground.taken[from - 1];
  const before = ground.text.tokens[from]?.before ?? '';
  return taken && skipped === 0 && /^(?:, | |" ?,? ?)$/.test(before) && isPersonMention(ground, taken.found) ? taken : undefined;
}

/** The office of the register whose name stands where the words of an office begin. */
function knownOffice({ lexicon, taken }: Ground, { from }: OfficeRead): Placed<Mention> | undefined {
  const known = taken[from];
  const isOffice = known?.from === from && 'record' in known.found && lexicon.entries.get(known.found.record)?.kind === 'office';
  return isOffice ? known : undefined;
}

/** The register's office, or a newcomer; nothing where the text does not say whose it is. */
function referentOfOffice(ground: Ground, read: OfficeRead): Referent | undefined {
  const { text, lexicon } = ground;
  const known = knownOffice(ground, read);
  if (known) return referentOf(known.found);
  if (read.owner === undefined) return undefined;
  const [record, another] = lexicon.offices.byPost.get(officeKey(read.post, read.owner)) ?? [];
  if (record !== undefined && another === undefined) return { record };
  return { newcomer: newcomerOf(read, spanBetween(text, read).exact, lexicon) };
}

function newcomerOf(read: OfficeRead, exact: string, lexicon: Ground['lexicon']): Newcomer {
  const { country, organisation } = read.owner ?? {};
  const owner = organisation ?? (country && stateOf(country, lexicon));
  return {
    key: `office:${officeKey(read.post, read.owner ?? {})}`,
    kind: 'office',
    names: [{ value: exact, language: languageOf(exact).tag, kind: 'official' }],
    ...(country && { country }),
    ...(owner && { organisation: owner }),
  };
}

interface Around {
  readonly ground: Ground;
  readonly prepared: Prepared;
  readonly dates: readonly Placed<DateFound>[];
  readonly named: ReadonlyMap<string, Mention>;
}

function standingAlone({ read, referent }: Office, around: Around): readonly Placed<Mention>[] {
  if (referent === undefined || read.isFormer || read.post === spokesperson) return [];
  const { text } = around.ground;
  const span = spanBetween(text, read);
  const meant = holderOf(read, referent, around) ?? itself(referent, span.exact, around);
  const basis = `office:${officeKey(read.post, read.owner ?? {})}`;
  return [{ from: read.from, to: read.to, found: { ...span, kind: 'mention', basis, ...meant } }];
}

type Meant = Referent & Pick<Mention, 'confidence' | 'reason' | 'office' | 'otherwise'>;

function holderOf(read: OfficeRead, referent: Referent, { ground, prepared, dates, named }: Around): Meant | undefined {
  const { lexicon } = ground;
  const called = captionOfOffice(referent, lexicon);
  const day = dayOf(read, prepared, dates);
  const offices = 'record' in referent ? [referent.record] : (lexicon.offices.byPost.get(officeKey(read.post, read.owner ?? {})) ?? []);
  const held =
    day === undefined ? [] : offices.flatMap((office) => holdersOn(lexicon.offices, office, day).map((holder) => ({ ...holder, office })));
  const sure = held.filter((holder) => holder.sure);
  const [holder, another] = sure.length > 0 ? sure : held;
  if (holder && another === undefined && day !== undefined) {
    const confidence: Confidence = holder.sure ? 'high' : 'medium';
    return {
      record: holder.person,
      confidence,
      reason: reasons[holder.sure ? 'held' : 'mayHaveHeld'](called, day),
      office: { record: holder.office },
    };
  }
  const person = read.owner && named.get(officeKey(read.post, read.owner));
  return person && { ...referentOf(person), confidence: 'medium', reason: reasons.named(called), office: referent };
}

function itself(referent: Referent, exact: string, { ground: { lexicon } }: Around): Meant {
  const isKnown = 'record' in referent;
  return {
    ...referent,
    confidence: 'medium',
    reason: isKnown ? reasons.known(captionOfOffice(referent, lexicon)) : reasons.unknown(exact),
  };
}

function captionOfOffice(referent: Referent, lexicon: Ground['lexicon']): string {
  const names = 'record' in referent ? (lexicon.entries.get(referent.record)?.names ?? []) : referent.newcomer.names;
  return Object.values(captionOf(names))[0] ?? '';
}

/** The one day that the sentence gives, else the day of publication. */
function dayOf({ from }: OfficeRead, { sentences, published }: Prepared, dates: readonly Placed<DateFound>[]): Day | undefined {
  const sentence = sentenceAt(sentences, from);
  const days = sentence ? within(dates, sentence).flatMap(({ found }) => Day.safeParse(found.date.edtf).data ?? []) : [];
  const [day, another] = new Set(days);
  return day !== undefined && another === undefined ? day : published;
}

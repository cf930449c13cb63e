import { type CountryCode, covers, type Day } from '@mithaq/domain';
import { placedNames } from '../names/find-names.ts';
import { type Ground, groundOf, longestOf } from '../names/ground.ts';
import type { Lexicon, LexiconEntry, OfficeHeld } from '../names/lexicon.ts';
import { findPlaces } from '../places/find-places.ts';
import { tokenize } from '../text/tokens.ts';
import { type Owner, officeAt } from './grammar.ts';

/** The offices of the register, by what texts call them, and who held each. */
export interface RegisterOffices {
  /** Offices by post and owner: `minister/defence|IT`. */
  readonly byPost: ReadonlyMap<string, readonly string[]>;
  readonly tenures: ReadonlyMap<string, readonly PersonInOffice[]>;
}

interface PersonInOffice extends OfficeHeld {
  readonly person: string;
}

/** Who held an office on a day, and whether the dates say so or merely allow it. */
export interface Holder {
  readonly person: string;
  readonly sure: boolean;
}

export const noOffices: RegisterOffices = { byPost: new Map(), tenures: new Map() };

/** Reads the names of a lexicon's offices as texts are read, so that they are found however a text puts them. */
export function registerOffices(entries: readonly LexiconEntry[], lexicon: Lexicon): RegisterOffices {
  const byPost = new Map<string, string[]>();
  for (const entry of entries.filter(({ kind }) => kind === 'office')) {
    for (const key of new Set(entry.names.flatMap(({ value }) => keysOf(value, entry, lexicon)))) {
      byPost.set(key, [...(byPost.get(key) ?? []), entry.record]);
    }
  }
  return { byPost, tenures: tenuresIn(entries) };
}

function tenuresIn(entries: readonly LexiconEntry[]): ReadonlyMap<string, readonly PersonInOffice[]> {
  const byOffice = new Map<string, PersonInOffice[]>();
  for (const { record, tenures = [] } of entries) {
    for (const held of tenures) byOffice.set(held.office, [...(byOffice.get(held.office) ?? []), { ...held, person: record }]);
  }
  return byOffice;
}

function keysOf(name: string, { country, organisation }: LexiconEntry, lexicon: Lexicon): readonly string[] {
  const office = officeAt(groundOfName(name, lexicon), 0);
  if (office === undefined) return [];
  const named = office.owner ? [officeKey(office.post, office.owner)] : [];
  const ofCountry = country ?? (organisation === undefined ? undefined : lexicon.entries.get(organisation)?.country);
  const byCountry = ofCountry === undefined ? [] : [officeKey(office.post, { country: ofCountry })];
  const byOrganisation = organisation === undefined ? [] : [officeKey(office.post, { organisation: { record: organisation } })];
  return [...named, ...byCountry, ...byOrganisation];
}

function groundOfName(name: string, lexicon: Lexicon): Ground {
  const text = tokenize(name);
  const names = placedNames(text, lexicon).filter(
    ({ found }) => !('record' in found) || lexicon.entries.get(found.record)?.kind !== 'office',
  );
  return groundOf({ text, lexicon }, longestOf([findPlaces(text, lexicon), names], text.tokens.length), []);
}

/** The key under which an office is kept: the post and whose it is. */
export function officeKey(post: string, { country, organisation }: Owner): string {
  return `${post}|${country ?? (organisation ? keyOfReferent(organisation) : '')}`;
}

function keyOfReferent(referent: NonNullable<Owner['organisation']>): CountryCode | string {
  return 'record' in referent ? referent.record : referent.newcomer.key;
}

/** Who held an office on a day, those first whose dates say so. */
export function holdersOn({ tenures }: RegisterOffices, office: string, day: Day): readonly Holder[] {
  const held = (tenures.get(office) ?? []).map((held) => ({ person: held.person, answer: covers(held.interval, day) }));
  const sure = held.filter(({ answer }) => answer === 'yes').map(({ person }) => ({ person, sure: true }));
  return [...sure, ...held.filter(({ answer }) => answer === 'cannot tell').map(({ person }) => ({ person, sure: false }))];
}

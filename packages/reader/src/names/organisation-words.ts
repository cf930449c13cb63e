import { ActorKind } from '@mithaq/domain';
import arOrganisations from '../languages/ar/organisations.json' with { type: 'json' };
import enOrganisations from '../languages/en/organisations.json' with { type: 'json' };
import { folded } from '../text/fold.ts';

/** How a language names organisations, forces and groups. */
interface OrganisationData {
  /** By kind of actor, the nouns that such names begin with (in Arabic) or hold (in English, capitalised). */
  readonly heads: Readonly<Record<string, readonly string[]>>;
  /** Heads that make a name with any definite noun after them: "ministry of defence". */
  readonly freely: readonly string[];
  /** Definite adjectives that belong to names of organisations. */
  readonly adjectives: readonly string[];
  /** Heads and adjectives that make no name with each other: "the joint committee" may be any. */
  readonly vague: { readonly heads: readonly string[]; readonly adjectives: readonly string[] };
  /** Words after which such a name goes on: "movement for the liberation of". */
  readonly aims: readonly string[];
  /** Nouns before the name of a newspaper or station, which is no part of it. */
  readonly media: readonly string[];
  /** Heads that a country or town may follow: "the government of Tripoli". */
  readonly territorial: readonly string[];
  /** Heads that make a name with a territory or organisation and what they are for: "the company of Qatar for energy". */
  readonly compounding: readonly string[];
  /** What every state has, so that it names none without its country: "the council of ministers". */
  readonly generic: readonly string[];
  /** Words that stand in a dateline where a news agency's name may, and are none. */
  readonly notAgencies: readonly string[];
  /** Aims that make an armed group of an army that is named after them. */
  readonly causes: readonly string[];
  /** Small words inside a name in capitals. */
  readonly links: readonly string[];
  /** Words before the short name of a news agency. */
  readonly reportLeads: readonly string[];
  /** Nouns that after a head make no name. */
  readonly notNames: readonly string[];
  /** Nouns that with a country's adjective before them are one of its organs: "Armenian forces". */
  readonly nationalForces: readonly string[];
}

const data: readonly OrganisationData[] = [arOrganisations, enOrganisations];

/** The kind of organisation that a folded word begins the name of. */
export const headKinds: ReadonlyMap<string, ActorKind> = new Map(
  data.flatMap(({ heads }) =>
    Object.entries(heads).flatMap(([kind, words]) => words.map((word) => [folded(word), ActorKind.parse(kind)] as const)),
  ),
);
export const freeHeads = words(({ freely }) => freely);
export const nameAdjectives = words(({ adjectives }) => adjectives);
export const vagueHeads = words(({ vague }) => vague.heads);
export const vagueAdjectives = words(({ vague }) => vague.adjectives);
export const aims = words(({ aims }) => aims);
export const territorial = words(({ territorial }) => territorial);
export const compounding = words(({ compounding }) => compounding);
export const generic = words(({ generic }) => generic);
export const notAgencies = words(({ notAgencies }) => notAgencies);
export const causes = words(({ causes }) => causes);
export const links = words(({ links }) => links);
export const reportLeads = words(({ reportLeads }) => reportLeads);
export const media = words(({ media }) => media);
export const notAfterHeads = words(({ notNames }) => notNames);
export const nationalForces = words(({ nationalForces }) => nationalForces);

function words(read: (data: OrganisationData) => readonly string[]): ReadonlySet<string> {
  return new Set(data.flatMap(read).map(folded));
}

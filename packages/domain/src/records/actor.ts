import * as z from 'zod';
import { CountryCode } from '../values/country.ts';
import { ActorId } from '../values/id.ts';
import { Names } from '../values/name.ts';
import { LocalizedText } from '../values/text.ts';
import { header, type PropertyLabels } from './header.ts';

const identified = {
  record: z.literal('actor'),
  id: ActorId,
  ...header,
} as const;

const described = {
  names: Names,
  countries: z.array(CountryCode),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'expected a Wikidata item, such as Q1016')
    .exactOptional(),
  notes: LocalizedText.exactOptional(),
} as const;

/** A state, or a person: it is part of no other actor, and acts for itself. What posts a person holds, tenures tell. */
const Sovereign = z.strictObject({ ...identified, kind: z.enum(['state', 'person']), ...described });

/** An authority may claim to act for a state; two may do so for one state at the same time (see `Recognition`). */
const Authority = z.strictObject({
  ...identified,
  kind: z.literal('authority'),
  ...described,
  partOf: ActorId.exactOptional(),
  actsFor: ActorId.exactOptional(),
});

/** Any other body: it may be part of another, and claims no state. */
const Body = z.strictObject({
  ...identified,
  kind: z.enum(['ministry', 'body', 'force', 'armed-group', 'organisation', 'company']),
  ...described,
  partOf: ActorId.exactOptional(),
});

/**
 * Anyone who can act: a state, an authority that claims to act for one, a ministry, a force, an armed group, an
 * organisation, a company, a person. Its `kind` decides whether it can be part of another or act for a state.
 */
export const Actor = z.discriminatedUnion('kind', [Sovereign, Authority, Body]);
export type Actor = z.output<typeof Actor>;

/** What each property of an actor is called. */
export const actorProperties: PropertyLabels<Actor> = {
  kind: { ar: 'النوع', en: 'Kind' },
  names: { ar: 'الأسماء', en: 'Names' },
  countries: { ar: 'البلدان', en: 'Countries' },
  partOf: { ar: 'جزء من', en: 'Part of' },
  actsFor: { ar: 'ينوب عن', en: 'Acts for' },
  wikidata: { ar: 'ويكي بيانات', en: 'Wikidata' },
  notes: { ar: 'ملاحظات', en: 'Notes' },
};

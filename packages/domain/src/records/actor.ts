import { z } from 'zod';
import { ActorKind } from '../taxonomy/actor-kinds.ts';
import { CountryCode } from '../values/country.ts';
import { ActorId } from '../values/id.ts';
import { Names } from '../values/name.ts';
import { LocalizedText } from '../values/text.ts';
import { header, type PropertyLabels } from './header.ts';

/**
 * Anyone who can act: a state, an authority that claims to act for one, a ministry, a force, an armed group, an
 * organisation, a company, a person. Two authorities may act for one state at the same time.
 */
export const Actor = z.strictObject({
  record: z.literal('actor'),
  id: ActorId,
  ...header,
  kind: ActorKind,
  names: Names,
  countries: z.array(CountryCode),
  partOf: ActorId.exactOptional(),
  actsFor: ActorId.exactOptional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'expected a Wikidata item, such as Q1016')
    .exactOptional(),
  notes: LocalizedText.exactOptional(),
});
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

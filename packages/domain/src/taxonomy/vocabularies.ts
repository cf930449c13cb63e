import { actorKinds } from './actor-kinds.ts';
import { coordinatePrecisions } from './coordinate-precisions.ts';
import { eventFamilies, eventTypes, modalities } from './event-types.ts';
import { figureMeasures } from './figure-measures.ts';
import { fields, forces, instruments, lineages, natures, textAvailabilities } from './instruments.ts';
import { nameKinds } from './name-kinds.ts';
import { recognitionForms } from './recognition-forms.ts';
import { agreementRoles, eventRoles } from './roles.ts';
import { rights, sourceTypes } from './source-types.ts';
import { standings, statuses } from './statement-terms.ts';
import { tieKinds } from './tie-kinds.ts';

/** Every closed vocabulary by its name, for what goes through all of them: a legend, an export, a look-up of any code. */
export const vocabularies = {
  'actor-kinds': actorKinds,
  'agreement-roles': agreementRoles,
  'coordinate-precisions': coordinatePrecisions,
  'event-families': eventFamilies,
  'event-roles': eventRoles,
  'event-types': eventTypes,
  fields,
  'figure-measures': figureMeasures,
  forces,
  instruments,
  lineages,
  modalities,
  'name-kinds': nameKinds,
  natures,
  'recognition-forms': recognitionForms,
  rights,
  'source-types': sourceTypes,
  standings,
  statuses,
  'text-availabilities': textAvailabilities,
  'tie-kinds': tieKinds,
} as const;

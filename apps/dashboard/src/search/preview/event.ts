import 'server-only';
import type { EventPage } from '@mithaq/client';
import { eventTypes, modalities } from '@mithaq/domain';
import type { Telling } from '../telling.ts';
import { dateFact, differing, firstPassage, namesFact } from './facts.ts';
import type { RecordPreview } from './shown-preview.ts';

/** An event at a glance: what it is and whether it happened, when, where, who. */
export function eventPreview({ row, realises, statements, disputes }: EventPage, telling: Telling): RecordPreview {
  return {
    sort: [telling.words(eventTypes.label(row.type)), telling.words(modalities.label(row.modality))],
    title: telling.words(row.ref.label),
    names: [],
    statuses: [],
    facts: [
      ...dateFact(telling, row.date, row.modality),
      ...namesFact(telling, 'preview.facts.place', row.place ? [row.place] : []),
      ...namesFact(telling, 'preview.facts.participants', [...new Map(row.parts.map(({ actor }) => [actor.id, actor])).values()]),
      ...namesFact(telling, 'preview.facts.agreements', row.agreements),
      ...namesFact(telling, 'preview.facts.realises', realises ? [realises] : []),
    ],
    ...firstPassage(statements, telling),
    topics: [],
    ...differing(disputes, telling),
  };
}

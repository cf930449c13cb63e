import type { Day, InterfaceLanguage } from '@mithaq/domain';
import type { z } from 'zod';
import { callerMay } from '../asking.ts';
import { listActors } from '../assembly/actor-list.ts';
import { listAnnouncements } from '../assembly/announcements.ts';
import { comparison } from '../assembly/comparison.ts';
import { densityOf } from '../assembly/density.ts';
import { listDisputes } from '../assembly/dispute-list.ts';
import { listEvents } from '../assembly/event-list.ts';
import { eventMap } from '../assembly/event-map.ts';
import { networkView } from '../assembly/network.ts';
import { listSources } from '../assembly/source-list.ts';
import { timelineOf } from '../assembly/timeline.ts';
import type { Context } from '../context.ts';
import type { Pages } from '../ports/pages.ts';
import type { Reading } from '../ports/reading.ts';
import { ActorFilter, ActorList } from '../views/actor.ts';
import { AnnouncementFilter, AnnouncementList } from '../views/commitment.ts';
import { CompareRequest, Comparison } from '../views/compare.ts';
import { Density, DensityRequest } from '../views/density.ts';
import { DisputeFilter, DisputeList } from '../views/dispute.ts';
import { EventFilter, EventList } from '../views/event.ts';
import { EventMap, MapRequest } from '../views/map.ts';
import { NetworkRequest, NetworkView } from '../views/network.ts';
import { SourceFilter, SourceList } from '../views/source.ts';
import { Timeline, TimelineRequest } from '../views/timeline.ts';

/** What such an answer depends on beside the register and what is asked. */
interface Told {
  readonly day: Day;
  readonly language: InterfaceLanguage;
}

interface Asking extends Told {
  readonly path: string;
  readonly context: Context;
}

type Answered = (pages: Pages, input: unknown, asking: Asking) => Promise<Uint8Array | undefined>;

/**
 * Procedures that look through the whole register for an answer, as JSON in UTF-8: kept until anything is published. They say the same
 * to everybody who may read. Nothing where the input is none of theirs.
 */
export const keptWhole: Readonly<Record<string, Answered>> = {
  'actors.list': kept(ActorFilter, ActorList, (reading, filter, { language }) => listActors(reading, filter, language)),
  'actors.network': kept(NetworkRequest, NetworkView, networkView),
  'agreements.compare': kept(CompareRequest, Comparison, (reading, asked, { day }) => comparison(reading, asked, asked.asOf ?? day)),
  'disputes.list': kept(DisputeFilter, DisputeList, (reading, filter, { language }) => listDisputes(reading, filter, language)),
  'events.announced': kept(AnnouncementFilter, AnnouncementList, (reading, filter, { day }) =>
    listAnnouncements(reading, filter, filter.asOf ?? day),
  ),
  'events.density': kept(DensityRequest, Density, densityOf),
  'events.list': kept(EventFilter, EventList, (reading, filter, { language }) => listEvents(reading, filter, language)),
  'events.map': kept(MapRequest, EventMap, eventMap),
  'events.timeline': kept(TimelineRequest, Timeline, timelineOf),
  'sources.list': forReaders(
    kept(SourceFilter, SourceList, (reading, filter, { language }) =>
      listSources(reading, filter, { isEditor: false, asks: null, language }),
    ),
  ),
};

function kept<Filter extends z.ZodType, Answer extends z.ZodType>(
  filters: Filter,
  answers: Answer,
  make: (reading: Reading, filter: z.output<Filter>, told: Told) => Promise<unknown>,
): Answered {
  return async (pages, input, { path, day, language }) => {
    const filter = filters.safeParse(input ?? {});
    if (!filter.success) return undefined;
    const key = JSON.stringify([path, day, language, filter.data]);
    return pages.answer(key, async (reading) => ({
      body: JSON.stringify(answers.parse(await make(reading, filter.data, { day, language }))),
      madeFrom: ['register'],
    }));
  };
}

/** Editors are told of what waits and who is to look at it, too, which comes to be without being published; readers are refused that. */
function forReaders(answered: Answered): Answered {
  return async (pages, input, asking) => {
    const filter = SourceFilter.safeParse(input ?? {}).data;
    const isForEditors = filter?.waiting === true || filter?.assignedTo !== undefined;
    return isForEditors || (await callerMay(asking.context, 'edit')) ? undefined : answered(pages, input, asking);
  };
}

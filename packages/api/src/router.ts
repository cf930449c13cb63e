import { get as getActor } from './actors/get.ts';
import { list as listActors } from './actors/list.ts';
import { get as getAgreement } from './agreements/get.ts';
import { list as listAgreements } from './agreements/list.ts';
import { live } from './changes/live.ts';
import { list as listDisputes } from './disputes/list.ts';
import { get as getEvent } from './events/get.ts';
import { list as listEvents } from './events/list.ts';
import { summary } from './register/summary.ts';
import { query } from './search/query.ts';
import { get as getSession } from './session/get.ts';
import { get as getSource } from './sources/get.ts';
import { importSource } from './sources/import.ts';
import { list as listSources } from './sources/list.ts';
import { judge } from './suggestions/judge.ts';
import { list as listTopics } from './topics/list.ts';
import { router } from './trpc.ts';

/** Every procedure, by noun and verb. */
export const appRouter = router({
  register: router({ summary }),
  session: router({ get: getSession }),
  agreements: router({ list: listAgreements, get: getAgreement }),
  actors: router({ list: listActors, get: getActor }),
  events: router({ list: listEvents, get: getEvent }),
  sources: router({ list: listSources, get: getSource, import: importSource }),
  suggestions: router({ judge }),
  topics: router({ list: listTopics }),
  disputes: router({ list: listDisputes }),
  search: router({ query }),
  changes: router({ live }),
});
export type AppRouter = typeof appRouter;

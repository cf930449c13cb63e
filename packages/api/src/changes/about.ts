import { changeViews } from '../assembly/changes.ts';
import { procedure } from '../trpc.ts';
import { ChangesAboutList, ChangesAboutRequest } from '../views/change.ts';

/** The newest changes that readers are told of some records and of what refers to them, newest first: whoever asks, no drafts among them. */
export const about = procedure
  .input(ChangesAboutRequest)
  .output(ChangesAboutList)
  .query(async ({ ctx: { world }, input: { about: subjects, limit } }) =>
    changeViews(world.register, await world.register.changesAbout(subjects, limit)),
  );

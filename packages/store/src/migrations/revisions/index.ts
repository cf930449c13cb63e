import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createHistory } from './history.ts';
import { moveChanges, moveHistory, sealMoved } from './move.ts';
import { keepFormerReferences } from './references.ts';
import { createSealing } from './sealing.ts';
import { keepTexts } from './texts.ts';
import { createViews } from './views.ts';
import { createWorkflow } from './workflow.ts';

/**
 * One history for everything, sealed into a chain; drafts and change sets; the past and the editors' view as views. What was there
 * becomes the beginning of the history.
 */
export const revisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // A large register takes longer than one question may.
    await sql`set local statement_timeout = 0`.execute(db);
    await createHistory(db);
    await keepTexts(db);
    await createWorkflow(db);
    await moveHistory(db);
    await keepFormerReferences(db);
    await moveChanges(db);
    await createSealing(db);
    await createViews(db);
    await sealMoved(db);
  },
};

import type { Backstage } from '../port.ts';
import { judgements } from '../register/judgements.ts';
import { learned, learnedList, learningDecisions } from '../register/learning.ts';
import type { Ask } from '../register/reading.ts';
import { suggestionsDraftedIn } from '../register/suggestions.ts';
import { revision, revisions } from '../revisions/read.ts';
import { changeSet, changeSets, draft, draftStatementsAbout, draftsIn, draftsOf } from './read.ts';

/** Reading what is not published, and the history, by way of `ask`. */
export function backstageFrom(ask: Ask): Backstage {
  return {
    draft: (subject) => ask((db) => draft(db, subject)),
    draftsIn: (id) => ask((db) => draftsIn(db, id)),
    draftsOf: (kind, most) => ask((db) => draftsOf(db, kind, most)),
    draftStatementsAbout: (subjects) => ask((db) => draftStatementsAbout(db, subjects)),
    changeSet: (id) => ask((db) => changeSet(db, id)),
    changeSets: (conditions, window) => ask((db) => changeSets(db, conditions, window)),
    revisions: (conditions, window) => ask((db) => revisions(db, conditions, window)),
    revision: (subject, number) => ask((db) => revision(db, subject, number)),
    suggestionsDraftedIn: (changeSet) => ask((db) => suggestionsDraftedIn(db, changeSet)),
    learned: () => ask((db) => learned(db)),
    learningDecisions: () => ask(learningDecisions),
    learnedList: (window) => ask((db) => learnedList(db, window)),
    judgements: (about) => ask((db) => judgements(db, about)),
  };
}

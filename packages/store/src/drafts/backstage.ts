import { comment, commentedOn, commentsIn, threads } from '../comments/comments.ts';
import { mentionsOf, unreadMentions } from '../comments/mentions.ts';
import type { Backstage } from '../port.ts';
import { judgements } from '../register/judgements.ts';
import { learned, learnedList, learningDecisions } from '../register/learning.ts';
import { statementsNaming, turnsOf } from '../register/merge-turns.ts';
import { mergeIntent, mergesOf, openMergesOf } from '../register/merges.ts';
import type { Ask } from '../register/reading.ts';
import { suggestionsDraftedIn } from '../register/suggestions.ts';
import { revision, revisions } from '../revisions/read.ts';
import { changeSets, handOvers } from './change-set-list.ts';
import { changeSet, draft, draftStatementsAbout, draftsIn, draftsOf, draftsOn } from './read.ts';

/** Reading what is not published, and the history, by way of `ask`. */
export function backstageFrom(ask: Ask): Backstage {
  return {
    draft: (subject) => ask((db) => draft(db, subject)),
    draftsIn: (id) => ask((db) => draftsIn(db, id)),
    draftsOn: (subjects) => ask((db) => draftsOn(db, subjects)),
    draftsOf: (kind, most) => ask((db) => draftsOf(db, kind, most)),
    draftStatementsAbout: (subjects) => ask((db) => draftStatementsAbout(db, subjects)),
    changeSet: (id) => ask((db) => changeSet(db, id)),
    changeSets: (conditions, window) => ask((db) => changeSets(db, conditions, window)),
    handOvers: (id) => ask((db) => handOvers(db, id)),
    revisions: (conditions, window) => ask((db) => revisions(db, conditions, window)),
    revision: (subject, number) => ask((db) => revision(db, subject, number)),
    suggestionsDraftedIn: (changeSet) => ask((db) => suggestionsDraftedIn(db, changeSet)),
    learned: () => ask((db) => learned(db)),
    learningDecisions: () => ask(learningDecisions),
    learnedList: (window) => ask((db) => learnedList(db, window)),
    mergesOf: (records) => ask((db) => mergesOf(db, records)),
    mergeIntent: (id) => ask((db) => mergeIntent(db, id)),
    openMergesOf: (records) => ask((db) => openMergesOf(db, records)),
    statementsNaming: (records) => ask((db) => statementsNaming(db, records)),
    turnsOf: (id) => ask((db) => turnsOf(db, id)),
    judgements: (about) => ask((db) => judgements(db, about)),
    comment: (id) => ask((db) => comment(db, id)),
    threads: (conditions, window) => ask((db) => threads(db, conditions, window)),
    commentsIn: (ids) => ask((db) => commentsIn(db, ids)),
    commentedOn: (id) => ask((db) => commentedOn(db, id)),
    mentionsOf: (asked, window) => ask((db) => mentionsOf(db, asked, window)),
    unreadMentions: (person) => ask((db) => unreadMentions(db, person)),
  };
}

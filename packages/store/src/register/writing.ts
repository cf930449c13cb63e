import { assignSource } from '../assignments/assign.ts';
import { addComment, readMentions, updateComment } from '../comments/write.ts';
import { backstageFrom } from '../drafts/backstage.ts';
import { createChangeSet, discardChangeSet, updateChangeSet } from '../drafts/change-sets.ts';
import { publish, publishEdit } from '../drafts/publish.ts';
import { discardDraft, draftWithdrawal, saveDraft } from '../drafts/save-draft.ts';
import type { Writing } from '../port.ts';
import { workWritingTo } from '../queue/work-writing.ts';
import { workloadFrom } from '../queue/workload.ts';
import type { Journal } from '../revisions/journal.ts';
import { taxonomyDeskFrom } from '../taxonomy/desk.ts';
import { taxonomyWritingTo } from '../taxonomy/write.ts';
import { attachText } from './attach-text.ts';
import { inboxFrom, inboxWritingTo } from './inbox.ts';
import { saveJudgement } from './judgements.ts';
import { resetLearning, restoreLearning } from './learning.ts';
import { intendMerge } from './merges.ts';
import { type Ask, readingFrom } from './reading.ts';
import { save } from './save.ts';
import { removeStatement, saveStatement } from './save-statement.ts';
import { addSuggestions, updateSuggestion } from './save-suggestions.ts';

/** Writing within one transaction, of which `journal` keeps the account. What is asked within it sees what was written before. */
export function writingTo(journal: Journal): Writing {
  const ask: Ask = async (question) => {
    await journal.flush();
    return question(journal.db);
  };
  return {
    ...readingFrom(ask),
    ...backstageFrom(ask),
    ...workloadFrom(ask),
    ...workWritingTo(journal),
    ...inboxFrom(ask),
    ...inboxWritingTo(journal),
    ...taxonomyDeskFrom(ask),
    ...taxonomyWritingTo(journal),
    save: (record, from, message) => save(journal, record, { from, message }),
    saveStatement: (statement) => saveStatement(journal, statement),
    removeStatement: (id) => removeStatement(journal, id),
    attachText: (source, text) => attachText(journal, source, text),
    addSuggestions: (suggestions) => addSuggestions(journal, suggestions),
    updateSuggestion: (suggestion, from) => updateSuggestion(journal, suggestion, from),
    resetLearning: (basis) => resetLearning(journal, basis),
    restoreLearning: (basis) => restoreLearning(journal, basis),
    saveDraft: (edit) => saveDraft(journal, edit),
    draftWithdrawal: (subject, edit) => draftWithdrawal(journal, subject, edit),
    discardDraft: (subject, from) => discardDraft(journal, subject, from),
    createChangeSet: (given) => createChangeSet(journal, given),
    updateChangeSet: (id, from, patch) => updateChangeSet(journal, id, { from, patch }),
    discardChangeSet: (id, from) => discardChangeSet(journal, id, from),
    publish: (id, from, message) => publish(journal, id, { from, message }),
    publishEdit: (edit) => publishEdit(journal, edit),
    saveJudgement: (judgement) => saveJudgement(journal, judgement),
    assignSource: (assigning) => assignSource(journal, assigning),
    intendMerge: (intent) => intendMerge(journal, intent),
    addComment: (comment) => addComment(journal, comment),
    updateComment: (comment, from) => updateComment(journal, comment, from),
    readMentions: (person, comments) => readMentions(journal, person, comments),
    announce: async (change) => journal.announce(change),
  };
}

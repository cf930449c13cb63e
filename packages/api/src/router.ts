import { duplicates } from './actors/duplicates.ts';
import { get as getActor } from './actors/get.ts';
import { list as listActors } from './actors/list.ts';
import { network } from './actors/network.ts';
import { weave } from './actors/weave.ts';
import { commitments } from './agreements/commitments.ts';
import { compare as compareAgreements } from './agreements/compare.ts';
import { get as getAgreement } from './agreements/get.ts';
import { list as listAgreements } from './agreements/list.ts';
import { list as listAudit } from './audit/list.ts';
import { verify as verifyAudit } from './audit/verify.ts';
import { create as createChangeSet } from './change-sets/create.ts';
import { discard as discardChangeSet } from './change-sets/discard.ts';
import { get as getChangeSet } from './change-sets/get.ts';
import { list as listChangeSets } from './change-sets/list.ts';
import { publish as publishChangeSet } from './change-sets/publish.ts';
import { rename as renameChangeSet } from './change-sets/rename.ts';
import { giveBack } from './change-sets/return.ts';
import { submit as submitChangeSet } from './change-sets/submit.ts';
import { takeBack as takeBackChangeSet } from './change-sets/take-back.ts';
import { about as changesAbout } from './changes/about.ts';
import { list as listChanges } from './changes/list.ts';
import { live } from './changes/live.ts';
import { cite } from './citations/cite.ts';
import { orphaned as orphanedCitations } from './citations/orphaned.ts';
import { get as getClause } from './clauses/get.ts';
import { list as listClauses } from './clauses/list.ts';
import { add as addComment } from './comments/add.ts';
import { edit as editComment } from './comments/edit.ts';
import { list as listThreads } from './comments/list.ts';
import { markRead } from './comments/mark-read.ts';
import { mentions } from './comments/mentions.ts';
import { resolve as resolveThread } from './comments/resolve.ts';
import { withdraw as withdrawComment } from './comments/withdraw.ts';
import { read as readDate } from './dates/read.ts';
import { get as getDispute } from './disputes/get.ts';
import { list as listDisputes } from './disputes/list.ts';
import { preview as previewRuling } from './disputes/preview.ts';
import { rule } from './disputes/rule.ts';
import { check } from './drafts/check.ts';
import { discard as discardDraft } from './drafts/discard.ts';
import { get as getDraft } from './drafts/get.ts';
import { save as saveDraft } from './drafts/save.ts';
import { saveMany } from './drafts/save-many.ts';
import { saveStatement } from './drafts/save-statement.ts';
import { similar } from './drafts/similar.ts';
import { withdraw } from './drafts/withdraw.ts';
import { announced } from './events/announced.ts';
import { density as eventDensity } from './events/density.ts';
import { get as getEvent } from './events/get.ts';
import { list as listEvents } from './events/list.ts';
import { map as eventMap } from './events/map.ts';
import { timeline } from './events/timeline.ts';
import { check as checkImport } from './imports/check.ts';
import { draft as draftImport } from './imports/draft.ts';
import { get as getImport } from './imports/get.ts';
import { progress as importProgress } from './imports/progress.ts';
import { queueImport } from './imports/queue.ts';
import { steer as steerImport } from './imports/steer.ts';
import { list as listJudgements } from './judgements/list.ts';
import { make as makeJudgement } from './judgements/make.ts';
import { create as createKey } from './keys/create.ts';
import { list as listKeys } from './keys/list.ts';
import { revoke as revokeKey } from './keys/revoke.ts';
import { list as listLearned } from './learning/list.ts';
import { reset as resetLearning } from './learning/reset.ts';
import { candidates as mergeCandidates } from './merges/candidates.ts';
import { draft as draftMerge } from './merges/draft.ts';
import { draftUndo } from './merges/draft-undo.ts';
import { list as listMerges } from './merges/list.ts';
import { preview as previewMerge } from './merges/preview.ts';
import { previewUndo } from './merges/preview-undo.ts';
import { get as getOffice } from './offices/get.ts';
import { list as listOffices } from './offices/list.ts';
import { get as getOverview } from './overview/get.ts';
import { look } from './overview/look.ts';
import { acts } from './people/acts.ts';
import { invite } from './people/invite.ts';
import { list as listPeople } from './people/list.ts';
import { mentionable } from './people/mentionable.ts';
import { setRole } from './people/set-role.ts';
import { suspend } from './people/suspend.ts';
import { verify as verifyActs } from './people/verify.ts';
import { get as getPlace } from './places/get.ts';
import { list as listPlaces } from './places/list.ts';
import { leave } from './presence/leave.ts';
import { list as listPresence } from './presence/list.ts';
import { stay } from './presence/stay.ts';
import { accept as acceptProposal } from './proposals/accept.ts';
import { list as listProposals } from './proposals/list.ts';
import { preview as previewProposal } from './proposals/preview.ts';
import { reject as rejectProposal } from './proposals/reject.ts';
import { undo as undoProposal } from './proposals/undo.ts';
import { list as listRecognitions } from './recognitions/list.ts';
import { compare } from './records/compare.ts';
import { get as getRecord } from './records/get.ts';
import { history } from './records/history.ts';
import { known } from './records/known.ts';
import { publish as publishRecord } from './records/publish.ts';
import { publishStatement } from './records/publish-statement.ts';
import { restore } from './records/restore.ts';
import { revision } from './records/revision.ts';
import { working } from './records/working.ts';
import { addresses } from './register/addresses.ts';
import { summary } from './register/summary.ts';
import { query } from './search/query.ts';
import { get as getSession } from './session/get.ts';
import { end as endSession } from './sessions/end.ts';
import { endOthers as endOtherSessions } from './sessions/end-others.ts';
import { list as listSessions } from './sessions/list.ts';
import { get as getSettings } from './settings/get.ts';
import { setPublicReading } from './settings/set-public-reading.ts';
import { answer as answerSource } from './sources/answer.ts';
import { assign } from './sources/assign.ts';
import { get as getSource } from './sources/get.ts';
import { importSource } from './sources/import.ts';
import { list as listSources } from './sources/list.ts';
import { putAside } from './sources/put-aside.ts';
import { revise as reviseSource } from './sources/revise.ts';
import { setCopyOf } from './sources/set-copy-of.ts';
import { list as listStatements } from './statements/list.ts';
import { judge } from './suggestions/judge.ts';
import { judgeAll } from './suggestions/judge-all.ts';
import { open as openSuggestions } from './suggestions/open.ts';
import { rejectBelow } from './suggestions/reject-below.ts';
import { addTopic } from './taxonomy/add-topic.ts';
import { get as getTaxonomy } from './taxonomy/get.ts';
import { previewRetirement } from './taxonomy/preview-retirement.ts';
import { restore as restoreTopic } from './taxonomy/restore.ts';
import { retire } from './taxonomy/retire.ts';
import { reword } from './taxonomy/reword.ts';
import { takeBack } from './taxonomy/take-back.ts';
import { usage } from './taxonomy/usage.ts';
import { uses } from './taxonomy/uses.ts';
import { list as listTopics } from './topics/list.ts';
import { router } from './trpc.ts';

/** Every procedure, by noun and verb. */
export const appRouter = router({
  register: router({ summary, addresses }),
  session: router({ get: getSession }),
  agreements: router({ list: listAgreements, get: getAgreement, compare: compareAgreements, commitments }),
  actors: router({ list: listActors, get: getActor, duplicates, network, weave }),
  events: router({ list: listEvents, get: getEvent, timeline, map: eventMap, density: eventDensity, announced }),
  sources: router({
    list: listSources,
    get: getSource,
    import: importSource,
    revise: reviseSource,
    setCopyOf,
    assign,
    putAside,
    answer: answerSource,
  }),
  overview: router({ get: getOverview, look }),
  suggestions: router({ judge, judgeAll, open: openSuggestions, rejectBelow }),
  proposals: router({
    list: listProposals,
    preview: previewProposal,
    accept: acceptProposal,
    reject: rejectProposal,
    undo: undoProposal,
  }),
  learning: router({ list: listLearned, reset: resetLearning }),
  topics: router({ list: listTopics }),
  places: router({ list: listPlaces, get: getPlace }),
  offices: router({ list: listOffices, get: getOffice }),
  clauses: router({ list: listClauses, get: getClause }),
  statements: router({ list: listStatements }),
  recognitions: router({ list: listRecognitions }),
  taxonomy: router({ get: getTaxonomy, usage, uses, addTopic, reword, previewRetirement, retire, restore: restoreTopic, takeBack }),
  imports: router({
    check: checkImport,
    draft: draftImport,
    queue: queueImport,
    steer: steerImport,
    get: getImport,
    progress: importProgress,
  }),
  citations: router({ cite, orphaned: orphanedCitations }),
  disputes: router({ get: getDispute, list: listDisputes, preview: previewRuling, rule }),
  search: router({ query }),
  records: router({ get: getRecord, known, working, history, revision, compare, restore, publish: publishRecord, publishStatement }),
  dates: router({ read: readDate }),
  drafts: router({ get: getDraft, save: saveDraft, saveMany, saveStatement, withdraw, discard: discardDraft, check, similar }),
  changeSets: router({
    list: listChangeSets,
    get: getChangeSet,
    create: createChangeSet,
    rename: renameChangeSet,
    submit: submitChangeSet,
    return: giveBack,
    takeBack: takeBackChangeSet,
    publish: publishChangeSet,
    discard: discardChangeSet,
  }),
  merges: router({
    candidates: mergeCandidates,
    preview: previewMerge,
    draft: draftMerge,
    list: listMerges,
    previewUndo,
    draftUndo,
  }),
  judgements: router({ list: listJudgements, make: makeJudgement }),
  comments: router({
    list: listThreads,
    add: addComment,
    edit: editComment,
    resolve: resolveThread,
    withdraw: withdrawComment,
    mentions,
    markRead,
  }),
  presence: router({ stay, leave, list: listPresence }),
  audit: router({ list: listAudit, verify: verifyAudit }),
  changes: router({ live, list: listChanges, about: changesAbout }),
  people: router({ list: listPeople, mentionable, invite, setRole, suspend, acts, verify: verifyActs }),
  sessions: router({ list: listSessions, end: endSession, endOthers: endOtherSessions }),
  keys: router({ list: listKeys, create: createKey, revoke: revokeKey }),
  settings: router({ get: getSettings, setPublicReading }),
});
export type AppRouter = typeof appRouter;

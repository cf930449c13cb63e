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
import { about as changesAbout } from './changes/about.ts';
import { list as listChanges } from './changes/list.ts';
import { live } from './changes/live.ts';
import { cite } from './citations/cite.ts';
import { orphaned as orphanedCitations } from './citations/orphaned.ts';
import { get as getClause } from './clauses/get.ts';
import { list as listClauses } from './clauses/list.ts';
import { get as getDispute } from './disputes/get.ts';
import { list as listDisputes } from './disputes/list.ts';
import { rule } from './disputes/rule.ts';
import { check } from './drafts/check.ts';
import { discard as discardDraft } from './drafts/discard.ts';
import { get as getDraft } from './drafts/get.ts';
import { save as saveDraft } from './drafts/save.ts';
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
import { list as listJudgements } from './judgements/list.ts';
import { make as makeJudgement } from './judgements/make.ts';
import { create as createKey } from './keys/create.ts';
import { list as listKeys } from './keys/list.ts';
import { revoke as revokeKey } from './keys/revoke.ts';
import { list as listLearned } from './learning/list.ts';
import { reset as resetLearning } from './learning/reset.ts';
import { get as getOffice } from './offices/get.ts';
import { list as listOffices } from './offices/list.ts';
import { acts } from './people/acts.ts';
import { invite } from './people/invite.ts';
import { list as listPeople } from './people/list.ts';
import { setRole } from './people/set-role.ts';
import { suspend } from './people/suspend.ts';
import { verify as verifyActs } from './people/verify.ts';
import { get as getPlace } from './places/get.ts';
import { list as listPlaces } from './places/list.ts';
import { accept as acceptProposal } from './proposals/accept.ts';
import { list as listProposals } from './proposals/list.ts';
import { preview as previewProposal } from './proposals/preview.ts';
import { reject as rejectProposal } from './proposals/reject.ts';
import { undo as undoProposal } from './proposals/undo.ts';
import { list as listRecognitions } from './recognitions/list.ts';
import { compare } from './records/compare.ts';
import { get as getRecord } from './records/get.ts';
import { history } from './records/history.ts';
import { publish as publishRecord } from './records/publish.ts';
import { publishStatement } from './records/publish-statement.ts';
import { restore } from './records/restore.ts';
import { revision } from './records/revision.ts';
import { addresses } from './register/addresses.ts';
import { summary } from './register/summary.ts';
import { query } from './search/query.ts';
import { get as getSession } from './session/get.ts';
import { get as getSettings } from './settings/get.ts';
import { setPublicReading } from './settings/set-public-reading.ts';
import { get as getSource } from './sources/get.ts';
import { importSource } from './sources/import.ts';
import { list as listSources } from './sources/list.ts';
import { revise as reviseSource } from './sources/revise.ts';
import { setCopyOf } from './sources/set-copy-of.ts';
import { list as listStatements } from './statements/list.ts';
import { judge } from './suggestions/judge.ts';
import { judgeAll } from './suggestions/judge-all.ts';
import { get as getTaxonomy } from './taxonomy/get.ts';
import { list as listTopics } from './topics/list.ts';
import { router } from './trpc.ts';

/** Every procedure, by noun and verb. */
export const appRouter = router({
  register: router({ summary, addresses }),
  session: router({ get: getSession }),
  agreements: router({ list: listAgreements, get: getAgreement, compare: compareAgreements, commitments }),
  actors: router({ list: listActors, get: getActor, duplicates, network, weave }),
  events: router({ list: listEvents, get: getEvent, timeline, map: eventMap, density: eventDensity, announced }),
  sources: router({ list: listSources, get: getSource, import: importSource, revise: reviseSource, setCopyOf }),
  suggestions: router({ judge, judgeAll }),
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
  taxonomy: router({ get: getTaxonomy }),
  imports: router({ check: checkImport, draft: draftImport, queue: queueImport, get: getImport, progress: importProgress }),
  citations: router({ cite, orphaned: orphanedCitations }),
  disputes: router({ get: getDispute, list: listDisputes, rule }),
  search: router({ query }),
  records: router({ get: getRecord, history, revision, compare, restore, publish: publishRecord, publishStatement }),
  drafts: router({ get: getDraft, save: saveDraft, saveStatement, withdraw, discard: discardDraft, check, similar }),
  changeSets: router({
    list: listChangeSets,
    get: getChangeSet,
    create: createChangeSet,
    rename: renameChangeSet,
    submit: submitChangeSet,
    return: giveBack,
    publish: publishChangeSet,
    discard: discardChangeSet,
  }),
  judgements: router({ list: listJudgements, make: makeJudgement }),
  audit: router({ list: listAudit, verify: verifyAudit }),
  changes: router({ live, list: listChanges, about: changesAbout }),
  people: router({ list: listPeople, invite, setRole, suspend, acts, verify: verifyActs }),
  keys: router({ list: listKeys, create: createKey, revoke: revokeKey }),
  settings: router({ get: getSettings, setPublicReading }),
});
export type AppRouter = typeof appRouter;

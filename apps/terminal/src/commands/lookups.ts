import { actorDocument } from '../document/actor.ts';
import { agreementDocument } from '../document/agreement.ts';
import type { Block } from '../document/block.ts';
import { eventDocument } from '../document/event.ts';
import { agreementListDocument, summaryDocument, topicsDocument } from '../document/lists.ts';
import { searchDocument } from '../document/search.ts';
import { sourceDocument } from '../document/source.ts';
import type { AgreementQuery, Register } from '../register/register.ts';
import type { Voice } from '../words/voice.ts';

/** Something that is asked of the register, and how its answer is told. */
export interface Lookup<Answer> {
  readonly ask: (register: Register) => Promise<Answer>;
  readonly tell: (answer: Answer, voice: Voice) => Block[];
}

export const searchFor = (words: string) => lookup((register) => register.search(words), searchDocument);
export const agreementBy = (key: string, asOf: string | undefined) =>
  lookup((register) => register.agreement(key, asOf), agreementDocument);
export const actorBy = (key: string) => lookup((register) => register.actor(key), actorDocument);
export const eventBy = (key: string) => lookup((register) => register.event(key), eventDocument);
export const sourceBy = (key: string) => lookup((register) => register.source(key), sourceDocument);
export const allTopics = () => lookup((register) => register.topics(), topicsDocument);
export const agreementsWith = (query: AgreementQuery) =>
  lookup(
    (register) => register.agreements(query),
    (list, voice) => agreementListDocument(list, voice),
  );
export const summaryOf = (url: string) =>
  lookup(
    (register) => register.summary(),
    (summary, voice) => summaryDocument(summary, url, voice),
  );

function lookup<Answer>(ask: Lookup<Answer>['ask'], tell: Lookup<Answer>['tell']): Lookup<Answer> {
  return { ask, tell };
}

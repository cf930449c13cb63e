import { actorDocument } from '../document/actor.ts';
import { agreementDocument } from '../document/agreement.ts';
import { eventDocument, eventListDocument } from '../document/event.ts';
import { agreementListDocument } from '../document/lists.ts';
import { sourceDocument } from '../document/source.ts';
import type { Register } from '../register/register.ts';
import { localized } from '../words/voice.ts';
import type { Page, Target } from './state.ts';

/** Asks the register for the page that a target names. */
export const pageOf: { readonly [Kind in Target['kind']]: (register: Register, target: Target, signal: AbortSignal) => Promise<Page> } = {
  agreement: async (register, { key }, signal) => {
    const page = await register.agreement(key, undefined, signal);
    return (voice) => agreementDocument(page, voice);
  },
  actor: async (register, { key }, signal) => {
    const page = await register.actor(key, signal);
    return (voice) => actorDocument(page, voice);
  },
  event: async (register, { key }, signal) => {
    const page = await register.event(key, signal);
    return (voice) => eventDocument(page, voice);
  },
  source: async (register, { key }, signal) => {
    const page = await register.source(key, signal);
    return (voice) => sourceDocument(page, voice);
  },
  topic: async (register, { key, label }, signal) => {
    const list = await register.agreements({ topic: key }, signal);
    return (voice) => agreementListDocument(list, voice, localized(label, voice));
  },
  place: async (register, { key, label }, signal) => {
    const list = await register.eventsAt(key, signal);
    return (voice) => eventListDocument(localized(label, voice, 'title'), list, voice);
  },
};

import 'server-only';
import type { InterfaceLanguage } from '@mithaq/domain';
import { cache } from 'react';
import { ask } from './ask.ts';

/** Questions that a page and its title both ask; each is asked once a request. */
export const agreementPage = cache((locale: InterfaceLanguage, key: string, asOf: string | undefined) =>
  ask(locale, (client) => client.agreements.get.query({ key, ...(asOf === undefined ? {} : { asOf }) })),
);
export const actorPage = cache((locale: InterfaceLanguage, key: string) => ask(locale, (client) => client.actors.get.query({ key })));
export const eventPage = cache((locale: InterfaceLanguage, key: string) => ask(locale, (client) => client.events.get.query({ key })));
export const officePage = cache((locale: InterfaceLanguage, key: string, asOf: string | undefined) =>
  ask(locale, (client) => client.offices.get.query({ key, ...(asOf === undefined ? {} : { asOf }) })),
);
export const sourcePage = cache((locale: InterfaceLanguage, key: string) => ask(locale, (client) => client.sources.get.query({ key })));
export const session = cache((locale: InterfaceLanguage) => ask(locale, (client) => client.session.get.query()));
export const summary = cache((locale: InterfaceLanguage) => ask(locale, (client) => client.register.summary.query()));

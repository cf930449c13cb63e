import type { DeviceSignIn } from '@mithaq/client';
import { codeDocument, signedInDocument, signedOutDocument } from '../document/login.ts';
import { Failure, type FailureKind } from '../register/failure.ts';
import type { PhraseKey } from '../words/phrases.ts';
import type { Voice } from '../words/voice.ts';
import { type Manner, writeJson, writePage } from './output.ts';
import type { World } from './world.ts';

/** At which server, and how it is told. */
export interface LoginOrder {
  readonly url: string;
  readonly json: boolean;
  readonly voice: Voice;
  readonly manner: Manner;
}

type Refused = Exclude<DeviceSignIn, { outcome: 'approved' }>['outcome'];

const refusals = {
  denied: { kind: 'not-allowed', say: 'signInDenied' },
  expired: { kind: 'failed', say: 'signInExpired' },
  'too-many': { kind: 'failed', say: 'signInTooMany' },
  unreachable: { kind: 'no-server', say: undefined },
} as const satisfies Record<Refused, { readonly kind: FailureKind; readonly say: PhraseKey | undefined }>;

/**
 * Signs in with a code that somebody compares in the dashboard, and keeps what proves it for the commands to come. What has to be done is
 * told beside the output where that is JSON.
 * @throws Failure `not-allowed` where it was refused there, `failed` where nobody answered in time, `no-server`
 */
export async function logIn(world: World, { url, json, voice, manner }: LoginOrder): Promise<void> {
  const entrance = world.entranceOf(url, voice.language);
  const shown = json ? { ...world, stdout: world.stderr } : world;
  const end = await entrance.signIn((code) => writePage(shown, codeDocument(code, voice), voice, manner));
  if (end.outcome !== 'approved') throw refusalOf(end.outcome, url, voice);
  await world.credentials.keep(url, end.token);
  const name = (await entrance.whoHas(end.token)) ?? '';
  const { place } = world.credentials;
  if (json) writeJson(world, { outcome: 'signed-in', url, name, place });
  else writePage(world, signedInDocument({ url, name, place }, voice), voice, manner);
}

/**
 * Ends the session that `logIn` began, and forgets what proved it.
 * @throws Failure `failed` where nobody was signed in; `no-server` where the server could not be told: the token is forgotten all the same
 */
export async function logOut(world: World, { url, json, voice, manner }: LoginOrder): Promise<void> {
  const token = await world.credentials.forget(url);
  if (token === undefined) throw new Failure('failed', `${voice.say('nobodySignedIn')} ${url}`);
  if (!(await world.entranceOf(url, voice.language).signOut(token))) throw new Failure('no-server', url);
  if (json) writeJson(world, { outcome: 'signed-out', url });
  else writePage(world, signedOutDocument(url, voice), voice, manner);
}

function refusalOf(outcome: Refused, url: string, { say }: Voice): Failure {
  const { kind, say: phrase } = refusals[outcome];
  return new Failure(kind, phrase === undefined ? url : say(phrase));
}

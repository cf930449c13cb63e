import type { ServerOptions } from '../server.ts';
import { type AccountAnswer, askAccounts, asText } from './posting.ts';

/** What to show to the person who is to sign in. */
export interface DeviceCode {
  /** Eight letters and digits, to be compared with what the dashboard shows. */
  readonly userCode: string;
  /** The page on which the code is written. */
  readonly address: string;
  /** The same page with the code already written. */
  readonly addressWithCode: string;
  /** Seconds for which the code holds. */
  readonly expiresIn: number;
}

/** How a sign-in with a code ended. The token is a session's: `createMithaqClient({ url, token })`. */
export type DeviceSignIn =
  | { readonly outcome: 'approved'; readonly token: string }
  | { readonly outcome: 'denied' | 'expired' | 'too-many' | 'unreachable' };

/** A sign-in of a program that has no browser. */
export interface DeviceSignInOptions extends Omit<ServerOptions, 'token'> {
  /** Called once, with what the person has to open and compare. */
  readonly onCode: (code: DeviceCode) => void;
  readonly signal?: AbortSignal;
  /** Waits for so many milliseconds, or rejects when the signal aborts. A timer unless given. */
  readonly pause?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const client_id = 'mithaq-terminal';
const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
const tooMany = 429;

/** Seconds that a program waits longer when it is told that it asks too often (RFC 8628 3.5). */
const slower = 5;

/**
 * Signs a program in that has no browser (RFC 8628): a person opens a page of the dashboard, compares the code, and lets the program in.
 * While nobody has answered, and while the server does not answer, it asks again until the code has expired.
 * @throws the signal's reason when it aborts
 */
export async function signInWithDevice({ onCode, signal, pause = sleep, ...server }: DeviceSignInOptions): Promise<DeviceSignIn> {
  const asked = await askAccounts(server, '/api/auth/device/code', { post: { client_id }, signal });
  const given = asked?.ok ? codeIn(asked) : undefined;
  if (given === undefined) return { outcome: asked?.status === tooMany ? 'too-many' : 'unreachable' };
  onCode(given.code);
  const post = { grant_type, device_code: given.secret, client_id };
  let interval = given.interval;
  for (let waited = interval; waited < given.code.expiresIn; waited += interval) {
    await pause(interval * 1_000, signal);
    const answer = await askAccounts(server, '/api/auth/device/token', { post, signal });
    const end = endOf(answer);
    if (end !== undefined) return end;
    if (isTooSoon(answer)) interval += slower;
  }
  return { outcome: 'expired' };
}

interface Given {
  readonly code: DeviceCode;
  /** What the program proves itself with. */
  readonly secret: string;
  /** Seconds to wait between two questions. */
  readonly interval: number;
}

function codeIn({ body }: AccountAnswer): Given | undefined {
  const [secret, userCode, address] = ['device_code', 'user_code', 'verification_uri'].map((name) => asText(body[name]));
  const { expires_in: expiresIn, interval } = body;
  if (secret === undefined || userCode === undefined || address === undefined) return undefined;
  const addressWithCode = asText(body['verification_uri_complete']) ?? address;
  return { code: { userCode, address, addressWithCode, expiresIn: seconds(expiresIn, 900) }, secret, interval: seconds(interval, slower) };
}

function seconds(told: unknown, usual: number): number {
  return typeof told === 'number' && told > 0 ? told : usual;
}

function endOf(answer: AccountAnswer | undefined): DeviceSignIn | undefined {
  if (answer === undefined || answer.status === tooMany) return undefined;
  const token = asText(answer.body['access_token']);
  if (answer.ok && token !== undefined) return { outcome: 'approved', token };
  const { error } = answer.body;
  if (error === 'authorization_pending' || error === 'slow_down') return undefined;
  return { outcome: error === 'access_denied' ? 'denied' : 'expired' };
}

function isTooSoon(answer: AccountAnswer | undefined): boolean {
  return answer?.status === tooMany || answer?.body['error'] === 'slow_down';
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
  });
}

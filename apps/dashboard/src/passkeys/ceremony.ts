import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** Why a browser did not make or prove a passkey: its person left the question, it has one already, or it could not. */
export type CeremonyProblem = 'cancelled' | 'known' | 'refused';

/** What a browser answered, to be sent on as it is. */
export type Ceremony = { readonly answer: object } | { readonly problem: CeremonyProblem };

/** Whether this browser can work with passkeys, at this address: they are bound to a name, which a number is not. */
export function passkeysHere(): 'yes' | 'unsupported' | 'at-number' {
  if (typeof PublicKeyCredential === 'undefined' || !isSecureContext) return 'unsupported';
  return /^[\d.]+$|^\[/.test(location.hostname) ? 'at-number' : 'yes';
}

/** Has the browser make a passkey. @param options as the server gave them */
export async function makePasskey(options: object): Promise<Ceremony> {
  if (!isForMaking(options)) return { problem: 'refused' };
  const { startRegistration } = await import('@simplewebauthn/browser');
  return ceremony(() => startRegistration({ optionsJSON: options }));
}

/**
 * Has the browser prove a passkey. `quietly` offers those that it has where an e-mail is typed, and waits there without asking anything,
 * until the person takes one or `stopAsking` is called.
 */
export async function provePasskey(options: object, quietly = false): Promise<Ceremony> {
  if (!isForProving(options)) return { problem: 'refused' };
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return ceremony(() => startAuthentication({ optionsJSON: options, useBrowserAutofill: quietly }));
}

/** Whether this browser offers passkeys where an e-mail is typed. */
export async function offersPasskeysQuietly(): Promise<boolean> {
  const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser');
  return browserSupportsWebAuthnAutofill();
}

/** Ends whatever the browser still waits for. */
export async function stopAsking(): Promise<void> {
  const { WebAuthnAbortService } = await import('@simplewebauthn/browser');
  WebAuthnAbortService.cancelCeremony();
}

async function ceremony(ask: () => Promise<object>): Promise<Ceremony> {
  try {
    return { answer: await ask() };
  } catch (fault) {
    return { problem: problemIn(fault) };
  }
}

/** What a browser's fault means (WebAuthn 5.1.3, 5.1.4): it tells little, so that no page learns who has which key. */
function problemIn(fault: unknown): CeremonyProblem {
  const name = fault instanceof Error ? fault.name : '';
  if (name === 'InvalidStateError') return 'known';
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'refused';
}

function isForMaking(options: object): options is PublicKeyCredentialCreationOptionsJSON {
  return 'challenge' in options && 'rp' in options && 'user' in options && 'pubKeyCredParams' in options;
}

function isForProving(options: object): options is PublicKeyCredentialRequestOptionsJSON {
  return 'challenge' in options;
}

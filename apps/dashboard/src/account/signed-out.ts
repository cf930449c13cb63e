/** Told to the page when the server refused something because nobody is signed in any more. */
export const signedOut = 'mithaq-signed-out';

/** Tells the page that nobody is signed in any more (`returning.tsx` offers the way back). */
export function saySignedOut(): void {
  document.dispatchEvent(new Event(signedOut));
}

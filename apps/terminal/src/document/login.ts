import type { Voice } from '../words/voice.ts';
import { type Block, paragraph } from './block.ts';

/** What somebody has to do who signs in: open a page, and compare the code. */
export function codeDocument(
  code: { readonly userCode: string; readonly addressWithCode: string; readonly expiresIn: number },
  voice: Voice,
): Block[] {
  const { say, count } = voice;
  return [
    paragraph([say('openPage'), ' ', { text: code.addressWithCode, isolate: true }]),
    paragraph([say('compareCode'), ' ', { text: inFours(code.userCode), tone: 'strong', isolate: true }]),
    paragraph([{ text: `${say('waitingFor')} ${count(Math.round(code.expiresIn / 60), 'minute')}`, tone: 'faint' }]),
  ];
}

/** That somebody is signed in, and where what proves it lies. */
export function signedInDocument(
  { url, name, place }: { readonly url: string; readonly name: string; readonly place: string },
  { say }: Voice,
): Block[] {
  return [
    paragraph(
      [say('signedIn'), ' ', { text: url, isolate: true }, ' ', say('signedInAs'), ' ', { text: name, tone: 'strong', isolate: true }],
      {
        lead: { text: '◆', tone: 'mark' },
      },
    ),
    paragraph(
      [
        { text: `${say('keptIn')} `, tone: 'faint' },
        { text: place, tone: 'faint', isolate: true },
      ],
      { indent: 2 },
    ),
  ];
}

/** That nobody is signed in any more. */
export function signedOutDocument(url: string, { say }: Voice): Block[] {
  return [paragraph([say('signedOut'), ' ', { text: url, isolate: true }])];
}

/** Eight signs are compared more easily as two groups, which is how the dashboard shows them too. */
function inFours(code: string): string {
  return code.replace(/^(.{4})(.{4})$/u, '$1-$2');
}

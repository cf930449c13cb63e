import { headers } from 'next/headers';
import { nonceIn } from '../../address/content-policy.ts';
import { scriptText } from './script-text.ts';

/** Data about a page for whoever reads pages by machine. It is data and never run; it carries the nonce all the same, so that no policy has to be looser for it. */
export async function JsonLd({ of }: { of: unknown }) {
  const nonce = nonceIn((await headers()).get('content-security-policy'));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape what a script element takes as it is; `scriptText` lets nothing out of it
  return <script type="application/ld+json" nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: scriptText(of) }} />;
}

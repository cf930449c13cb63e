import { nationalityAt } from '../places/nationalities.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import { type Ground, isBeside } from './ground.ts';
import { finished, longest, type OrganisationName } from './organisation-name.ts';
import { headKinds, links, nationalForces } from './organisation-words.ts';

/** Capitalised words around a noun such as "Council", joined by "of", "for", "and"; and "Armenian forces". */
export function organisationInCapitals(ground: Ground, at: number): OrganisationName | undefined {
  const { tokens } = ground.text;
  const national = nationalityAt(tokens, at);
  const organ = national && isBeside(tokens, national.next) && nationalForces.has(tokens[national.next]?.text ?? '') ? national : undefined;
  const to = capitalsFrom(ground, at);
  const heads = tokens.slice(at, to).flatMap(({ text, capitalised }) => (capitalised ? (headKinds.get(text) ?? []) : []));
  const kind = heads.at(-1);
  if (kind !== undefined && to - at > 1) return finished({ from: at, to, skipped: 0, kind, rule: 'name' }, national?.country);
  if (organ === undefined || tokens[at]?.capitalised !== true) return undefined;
  return finished(
    { from: at, to: organ.next + 1, skipped: 0, kind: headKinds.get(tokens[organ.next]?.text ?? '') ?? 'force', rule: 'organ' },
    organ.country,
  );
}

function capitalsFrom({ text: { tokens }, dated }: Ground, at: number): number {
  if (tokens[at]?.capitalised !== true || isStopWord(tokens[at]?.text ?? '')) return at;
  let [to, last] = [at + 1, at + 1];
  while (to - at < longest && isBeside(tokens, to) && !dated[to]) {
    const token = tokens[to];
    if (token?.capitalised && isLatin(token.text)) last = to + 1;
    else if (!links.has(token?.text ?? '') || to - last >= 2 || isOfAnother(tokens, to)) break;
    to++;
  }
  return last;
}

/** "The army and …", "… and the Kurdish forces": "and" leads to another organisation. */
function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
  return (word === 'and' && headKinds.has(before)) || (before === 'and' && !tokens[at]?.capitalised);
}

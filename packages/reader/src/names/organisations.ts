import type { Name } from '@mithaq/domain';
import type { Confidence, Mention } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { nationalityAt } from '../places/nationalities.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween } from '../text/tokens.ts';
import { agencyAt } from './datelines.ts';
import { bodyAt } from './find-bodies.ts';
import type { Ground } from './ground.ts';
import type { OrganisationName } from './organisation-name.ts';
import { organisationNameAt } from './organisation-names.ts';
import { reasons } from './reasons.ts';

/**
 * International bodies and news agencies by their names, and organisations, forces and groups by the nouns that their names begin with. What
 * the register has under such a name is found before, and stays.
 */
export function findOrganisations(ground: Ground): readonly Placed<Mention>[] {
  const found: Placed<Mention>[] = [];
  for (let at = 0; at < ground.text.tokens.length; ) {
    const one = bodyAt(ground, at) ?? organisationAt(ground, at);
    if (one) found.push(one);
    at = one?.to ?? at + 1;
  }
  return found;
}

function organisationAt(ground: Ground, at: number): Placed<Mention> | undefined {
  const named = agencyAt(ground, at) ?? organisationNameAt(ground, at);
  return named === undefined || isKnown(ground, named) ? undefined : mentionOf(ground, named);
}

/** Whether the register has the name, and only the country's adjective stands after it. */
function isKnown({ text, taken }: Ground, { from, to }: OrganisationName): boolean {
  const known = taken[from];
  if (known?.from !== from) return false;
  for (let at = known.to; at < to; at++) if (!nationalityAt(text.tokens, at)) return false;
  return true;
}

function mentionOf({ text }: Ground, { from, to, skipped, kind, country, rule }: OrganisationName): Placed<Mention> {
  const span = spanBetween(text, { from, to, skipped });
  const words = text.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .slice(skipped);
  const { tag } = languageOf(words);
  const whole =
    skipped > 0 && words.startsWith('ل') && !span.exact.startsWith('ال') && text.tokens[from]?.text.startsWith('لل', skipped - 1);
  const names: readonly Name[] = [{ value: whole ? `ا${span.exact}` : span.exact, language: tag, kind: 'official' }];
  const key = `actor:${kind}:${whole ? `ا${words}` : words}`;
  const confidence: Confidence = rule === 'name' ? 'low' : 'medium';
  return {
    from,
    to,
    found: {
      ...span,
      kind: 'mention',
      newcomer: { key, kind: 'actor', actorKind: kind, names, ...(country && { country }) },
      confidence,
      reason: reasons.organisation(span.exact),
      basis: `newcomer:organisation-${rule}`,
    },
  };
}

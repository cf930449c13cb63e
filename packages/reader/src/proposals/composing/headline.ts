import type { AgreementFound } from '../../found.ts';
import type { Findings } from './findings.ts';
import { referentKey } from './subjects.ts';

/** How far behind the headline the lead begins to tell of its agreement, in code units. */
const reach = 900;

/**
 * The agreement of the headline and that of the lead, by their keys: what a headline tells, the lead tells again in other words and of other people
 * ("Baghdad and Tehran sign …": "the advisers signed …"). Nothing where the headline tells of several agreements, where its own is named again, or
 * where both name their parties and have none in common.
 */
export function headlined({ text, agreements }: Findings): readonly [string, string] | undefined {
  const end = headlineEnd(text);
  const above = new Set(agreements.filter(({ start }) => start < end).map(({ key }) => key));
  const below = agreements.filter(({ start }) => start >= end);
  const [head, ...others] = above;
  const [lead] = below;
  if (head === undefined || lead === undefined || others.length > 0 || lead.start - end > reach) return undefined;
  const telling = agreements.filter(({ key }) => key === head);
  if (below.some(({ key }) => key === head) || areApart(telling, [lead])) return undefined;
  return [head, lead.key];
}

/** The end of the first line that has words; a text of one line has no headline. */
function headlineEnd(text: string): number {
  const first = text.search(/\S/u);
  return first < 0 ? 0 : Math.max(0, text.indexOf('\n', first));
}

function areApart(...tellings: readonly [readonly AgreementFound[], readonly AgreementFound[]]): boolean {
  const [mine, theirs] = tellings.map(partiesIn);
  return mine !== undefined && theirs !== undefined && mine.size > 1 && theirs.size > 1 && ![...mine].some((party) => theirs.has(party));
}

function partiesIn(phrases: readonly AgreementFound[]): ReadonlySet<string> {
  const parties = phrases.flatMap(({ participations }) => participations).filter(({ role }) => role === 'party');
  return new Set(parties.map(({ actor }) => referentKey(actor.referent)));
}

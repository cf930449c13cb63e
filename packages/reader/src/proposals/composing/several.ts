import type { AgreementFound } from '../../found.ts';
import type { Findings } from './findings.ts';
import { groupedBy } from './grouped.ts';
import { nearest } from './nearest.ts';

/**
 * Takes nouns for an unknown number of agreements ("memoranda with several countries") apart from those that mean one or two: they are no
 * agreement that anybody could accept. What is told near them is told of them.
 */
export function withoutMany(findings: Findings): Findings {
  const phrasesOf = groupedBy(findings.agreements, ({ key }) => key);
  const mixed = new Map([...phrasesOf].filter(([, phrases]) => phrases.some(isMany)));
  if (mixed.size === 0) return findings;
  const isOfMany = (key: string, start: number): boolean => {
    const phrases = mixed.get(key);
    return phrases !== undefined && isMany(nearest(phrases, start));
  };
  return {
    ...findings,
    agreements: findings.agreements.filter((phrase) => !isMany(phrase)),
    clauses: findings.clauses.filter(({ agreement, start }) => agreement === undefined || !isOfMany(agreement, start)),
    events: findings.events.map((event) => ({ ...event, agreements: event.agreements.filter((key) => !isOfMany(key, event.start)) })),
  };
}

function isMany(phrase: AgreementFound | undefined): boolean {
  return phrase?.several === 'more';
}

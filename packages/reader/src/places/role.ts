import { languages } from '../languages/languages.ts';
import { isSpace } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isNumber } from '../text/word-classes.ts';
import {
  accused,
  actorLeads,
  addressing,
  alongside,
  between,
  borders,
  generic,
  isAct,
  mayBeAct,
  motions,
  openLeads,
  pacts,
  placeLeads,
  type Role,
  relatives,
  stances,
} from './words.ts';

/** Where a country or capital stands, and what it is if nothing around it tells. */
export interface Standing {
  readonly from: number;
  readonly to: number;
  /** The particles written onto its first word. */
  readonly clitics: readonly string[];
  readonly byDefault: Role;
}

/** Whether a country acts or is a place, and whether words around it say so. */
export interface RoleRead {
  readonly role: Role;
  readonly isTold: boolean;
}

/** How many words before a name a word of going, or what an open particle depends on, is looked for. */
const reach = 5;

/** Whether a country or capital acts where it stands: by the particle or word before it, then by the verb beside it. */
export function roleAt(tokens: readonly Token[], standing: Standing): RoleRead {
  return (
    byPosition(tokens, standing) ?? byLead(tokens, standing) ?? byVerb(tokens, standing) ?? { role: standing.byDefault, isTold: false }
  );
}

/** A name that opens a paragraph and is cut off from what follows says where the report is from, or what it is about. */
function byPosition(tokens: readonly Token[], { from, to, byDefault }: Standing): RoleRead | undefined {
  if (from > 0 && !tokens[from]?.before.includes('\n')) return undefined;
  const after = tokens[to]?.before ?? '\n';
  const isCutOff =
    byDefault === 'place' ? after !== ' ' : /^(?::|\.\.| ?[-(/])/.test(after) || (/^,? $/.test(after) && isNumber(tokens[to]?.text ?? ''));
  return isCutOff ? { role: 'place', isTold: true } : undefined;
}

function byLead(tokens: readonly Token[], { from, clitics }: Standing): RoleRead | undefined {
  const written = clitics.filter((clitic) => openLeads.has(clitic)).at(-1);
  const noun = clitics.length === 0 ? beforeGeneric(tokens, from) : from;
  const lead = written ?? (clitics.length > 0 || !isBeside(tokens, noun) ? '' : (tokens[noun - 1]?.text ?? ''));
  const before = wordsBefore(tokens, written === undefined ? noun - 1 : noun);
  if (placeLeads.has(lead)) return { role: 'place', isTold: true };
  const isOfBorder = between.has(lead) || (alongside.has(lead) && reads(tokens[noun - 2], (word) => borders.has(word)));
  if (actorLeads.has(lead)) return { role: isOfBorder && areBorders(before) ? 'place' : 'actor', isTold: true };
  const open = openLeads.get(lead);
  if (open === undefined) return undefined;
  const told = (['actor', 'place'] as const).find((role) => before.some((word) => open[role].has(word)));
  if (told) return { role: told, isTold: true };
  return open.role && { role: open.role, isTold: open.role === 'place' && before.some((word) => motions.has(word)) };
}

/** Whether "between" or "with" is told of a line on the map, and not of parties: "the border between", but "the treaty on the border between". */
function areBorders(before: readonly string[]): boolean {
  return before.some((word) => borders.has(word)) && !before.some((word) => pacts.has(word));
}

/** Over "the" and "state of". */
function beforeGeneric(tokens: readonly Token[], from: number): number {
  return isBeside(tokens, from) && generic.has(tokens[from - 1]?.text ?? '') ? from - 1 : from;
}

function byVerb(tokens: readonly Token[], { from, to, clitics, byDefault }: Standing): RoleRead | undefined {
  if (doesFollow(tokens, to)) return { role: 'actor', isTold: true };
  if (clitics.length > 0 || !isBeside(tokens, from)) return undefined;
  const previous = tokens[from - 1];
  if (reads(previous, (word) => motions.has(word))) return { role: 'place', isTold: true };
  if (reads(previous, isAct)) return { role: 'actor', isTold: true };
  if (reads(previous, (word) => stances.has(word))) return { role: 'actor', isTold: true };
  const before = wordsBefore(tokens, from);
  if (mayBeVerb(previous) || before.some((word) => addressing.has(word))) return { role: 'actor', isTold: false };
  return byDefault === 'place' || !before.some((word) => motions.has(word)) ? undefined : { role: 'place', isTold: false };
}

/** Whether a word may be a verb: no preposition is written onto one. */
function mayBeVerb(token: Token | undefined): boolean {
  return token?.readings.some(({ word, clitics }) => mayBeAct(word) && clitics.every((clitic) => conjunctions.has(clitic))) ?? false;
}

const conjunctions: ReadonlySet<string> = new Set(languages.flatMap(({ clitics }) => clitics.conjunctions));

/** Whether what a country does, or is accused of, follows it: "Ankara said", "Ankara, which closed …". */
function doesFollow(tokens: readonly Token[], to: number): boolean {
  if (isBeside(tokens, to) && (reads(tokens[to], isAct) || accused.has(tokens[to]?.text ?? ''))) return true;
  return relatives.has(tokens[to]?.text ?? '') && isBeside(tokens, to + 1) && reads(tokens[to + 1], isAct);
}

function isBeside(tokens: readonly Token[], at: number): boolean {
  return isSpace(tokens[at]?.before ?? '\n');
}

/** The words before a token, the nearest first, up to the end of its sentence; with and without what is written onto them. */
function wordsBefore(tokens: readonly Token[], from: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at > 0 && from - at < reach && !/[.;?!\n]/.test(tokens[at]?.before ?? '\n'); at--) {
    words.push(...(tokens[at - 1]?.readings ?? []).map(({ word }) => word));
  }
  return words;
}

function reads(token: Token | undefined, holds: (word: string) => boolean): boolean {
  return token?.readings.some(({ word }) => holds(word)) ?? false;
}

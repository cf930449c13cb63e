import type { Referred } from '../found.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

/** The places that datelines name, by the sentence that follows each. */
export type Datelines = ReadonlyMap<number, Referred>;

/** The most words of a dateline: "KHARTOUM, 12 September (agency) -". */
const longest = 10;
/** Among how many words at its beginning the place stands, after another agency's name at most. */
const opening = 3;

/** Finds the datelines of a text: a place at the head of a line, before a dash or a colon, or on a line of its own. */
export function datelinesOf({ text }: Reading, clauses: readonly Clause[]): Datelines {
  const found = new Map<number, Referred>();
  let paragraph = -1;
  for (const { sentence, parties, ...clause } of clauses) {
    if (clause.paragraph === paragraph) continue;
    paragraph = clause.paragraph;
    const party = parties.find(
      ({ place, acting, what, marked, from }) =>
        place !== undefined && (what === 'place' || acting !== undefined) && marked === undefined && from < clause.from + opening,
    );
    const end = text.sentences[sentence]?.to ?? 0;
    const ends = party && endOf(text.text.tokens, { from: party.to, to: Math.min(end, clause.from + longest) });
    if (party?.place && ends !== undefined && !isOneOfSeveral(text.text.tokens[party.to]))
      found.set(isWhole(ends, end) ? sentence + 1 : sentence, party.place);
  }
  return found;
}

/** "MOSCOW/YEREVAN": either may be meant. */
function isOneOfSeveral(next: Reading['text']['text']['tokens'][number] | undefined): boolean {
  return next?.before === '/';
}

/** The token after which the story begins. */
function endOf(tokens: Reading['text']['text']['tokens'], { from, to }: { from: number; to: number }): number | undefined {
  let last: number | undefined;
  for (let at = from; at < to; at++) if (/:| ?-+ |\) ?\//.test(tokens[at]?.before ?? '')) last ??= at;
  return last;
}

/** A dateline on a line of its own has an agency behind it and no more. */
function isWhole(at: number, end: number): boolean {
  return end - at <= opening;
}

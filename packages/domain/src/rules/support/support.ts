import type { Citation, Statement } from '../../records/statement.ts';
import type { ActorId, SourceId } from '../../values/id.ts';
import { polarityOf } from '../polarity.ts';
import { mostApart } from './most-apart.ts';
import { type ActorOf, originsAmong, type SourceOf } from './origins.ts';

/**
 * How well statements are backed. `independent` is the largest number of their sources that name a publisher and of which
 * no two share a publisher, an agency that they copy, or a text (`copyOf`): copies of one wire count once, and so do a wire and its copies.
 * A source that names no publisher is in `sources` only. `oneSpeaker` is true where two or more sources back the
 * statements and every passage quotes the same actor: one voice, however many publishers carry it. `against` is the number of
 * sources of these statements that say the opposite; they are in none of the others, unless a source says both.
 */
export interface Support {
  readonly sources: number;
  readonly independent: number;
  readonly oneSpeaker: boolean;
  readonly against: number;
}

/**
 * Counts the support of statements, without the rejected ones. Whoever denies a value is no backer of it, so of statements that
 * affirm and deny the affirming ones are counted; statements that all deny are counted as backing the denial. A statement that is
 * `unsupported` says what it says and cites nothing, so it adds no source to its side. (Security Force Monitor research handbook,
 * "Sources and Confidence": confidence is a matter of how many and how varied the sources of one value are; no publication is
 * graded above another.)
 *
 * A name that a source prints for those it copies is one origin, also where it is as general as "agencies": two articles
 * that credit "agencies" and nobody else count once, because they may carry one wire. That is the cautious reading.
 *
 * `Reuters` and `REUTERS ` are one origin; so are a name and a link to an actor of that name, given `actorOf` (`originsAmong`).
 *
 * `independent` is exact, but for contrived sources: where more than two dozen hang together by names that no simpler choice
 * settles, it is a number that is surely reached, and may be less than the largest (`mostApart`).
 */
export function support(statements: readonly Statement[], sourceOf: SourceOf, actorOf?: ActorOf): Support {
  const polarity = statements.some(isAffirming) ? 'affirmed' : 'denied';
  const backing = statements.filter((statement) => polarityOf(statement) === polarity);
  const ids = sourcesOf(backing);
  const origins = [...originsAmong(ids, { sourceOf, actorOf }).values()].map((names) => new Set(names.keys()));
  const speakers = new Set(citationsOf(backing).map(({ attributedTo }) => attributedTo));
  return {
    sources: ids.length,
    independent: mostApart(origins.filter((names) => names.size > 0)),
    oneSpeaker: ids.length > 1 && speakers.size === 1 && !speakers.has(undefined),
    against: sourcesOf(statements.filter((statement) => polarityOf(statement) !== polarity)).length,
  };
}

function isAffirming(statement: Statement): boolean {
  return statement.standing !== 'rejected' && polarityOf(statement) === 'affirmed';
}

/** The sources that statements cite, without the rejected ones, each once, in the order of first mention. */
export function sourcesOf(statements: readonly Statement[]): readonly SourceId[] {
  return [...new Set(citationsOf(statements).map(({ source }) => source))];
}

/**
 * The actors whose words statements report, without the rejected ones, each once, in the order of first mention. A passage in
 * the source's own voice has no speaker.
 */
export function speakersOf(statements: readonly Statement[]): readonly ActorId[] {
  return [...new Set(citationsOf(statements).flatMap(({ attributedTo }) => attributedTo ?? []))];
}

function citationsOf(statements: readonly Statement[]): readonly Citation[] {
  return statements.filter(({ standing }) => standing !== 'rejected').flatMap((statement) => statement.citations);
}

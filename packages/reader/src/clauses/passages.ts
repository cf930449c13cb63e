import type { Ground } from '../agreements/ground.ts';
import type { WithAgreements } from '../annotated.ts';
import type { AgreementFound } from '../found.ts';
import { lastUpTo } from '../text/nearest.ts';
import type { Placed } from '../text/placed.ts';
import { closingsOf } from './closings.ts';
import { wholeSentence } from './lines.ts';
import { opensAt } from './openings.ts';
import type { Passage } from './passage.ts';
import type { Remembered, Scene } from './scene.ts';

/** The passages of a text that tell what an agreement provides, in order, none overlapping another. */
export function passagesIn(text: WithAgreements, ground: Ground): readonly Passage[] {
  const closings = closingsOf(ground.tokens);
  const single = onlyOne(text.agreements);
  const passages: Passage[] = [];
  let last: Remembered | undefined;
  let next = 0;
  for (const [index, sentence] of text.sentences.entries()) {
    const first = next;
    while ((text.agreements[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next++;
    const agreements = text.agreements.slice(first, next);
    const previous = passages.at(-1);
    const isRunning = previous?.to === sentence.from && ground.sentenceOf(previous.from).paragraph === sentence.paragraph;
    const found = inSentence({ ground, closings, sentence, index, agreements, isRunning, last, previous, single });
    passages.push(...found);
    const agreement = toldOf(found, agreements) ?? spokenOf(agreements) ?? (found.length > 0 ? last?.agreement : undefined);
    if (agreement !== undefined) last = { agreement, index, paragraph: sentence.paragraph };
  }
  return passages;
}

/** The key that all findings of one agreement share, where there is but one; plurals do not count. */
function onlyOne(agreements: readonly Placed<AgreementFound>[]): string | undefined {
  const [key, other] = new Set(agreements.flatMap(({ found }) => (found.several === undefined ? [found.key] : [])));
  return other === undefined ? key : undefined;
}

/** The agreement whose provisions a sentence tells; another that it names in them is not what the next sentence goes on about. */
function toldOf(found: readonly Passage[], agreements: readonly Placed<AgreementFound>[]): Placed<AgreementFound> | undefined {
  const key = found.at(-1)?.agreement;
  return key === undefined ? undefined : agreements.find((one) => one.found.key === key);
}

/** The agreement that the next sentence goes on about: the last one, several at once only where there is no other. */
function spokenOf(agreements: readonly Placed<AgreementFound>[]): Placed<AgreementFound> | undefined {
  return agreements.findLast(({ found }) => found.several === undefined) ?? agreements.at(-1);
}

/** A passage ends where the next one opens. */
function inSentence(scene: Scene): readonly Passage[] {
  const whole = wholeSentence(scene);
  const found = whole === undefined ? [] : [whole];
  let here = sceneAt(scene.sentence.from, found, scene);
  for (let at = scene.sentence.from; at < scene.sentence.to; at++) {
    if (here.isRunning && here.previous !== undefined && here.previous.to <= at) here = sceneAt(at, found, scene);
    const opened = opensAt(at, here);
    if (opened === undefined || opened.from >= opened.to) continue;
    cutShort(found, opened, scene);
    found.push(opened);
    at = Math.max(at, opened.from - 1);
    here = sceneAt(at + 1, found, scene);
  }
  return found.filter(({ from, to }) => from < to);
}

/** The scene at a token, with the passages of the sentence so far. */
function sceneAt(at: number, found: readonly Passage[], scene: Scene): Scene {
  const previous = found.at(-1);
  return previous === undefined ? scene : { ...scene, previous, isRunning: previous.to > at };
}

function cutShort(found: Passage[], { trigger, from, lead = trigger }: Passage, { agreements }: Scene): void {
  const previous = found.at(-1);
  if (previous === undefined) return;
  const to = Math.min(previous.to, trigger, from, lead);
  const subject = lastUpTo(agreements, to);
  const isNothing = subject?.to === to && subject.from - previous.from <= longestArticle;
  found[found.length - 1] = { ...previous, to: isNothing ? previous.from : to };
}

/** The subject of the next verb, if it is an agreement with so many words before it at most, is no provision. */
const longestArticle = 1;

import { descriptionAt } from '../referring/descriptions.ts';
import { longestAt } from '../text/patterns.ts';
import { isHead } from './joints.ts';
import type { Opening } from './passage.ts';
import { reasons } from './reasons.ts';
import { rememberedIn, type Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** "It is for Chad to free …": a sentence that begins with whom it binds, after an agreement was spoken of. */
export function boundAt(at: number, scene: Scene): Opening | undefined {
  const { ground, sentence } = scene;
  if (at !== sentence.from || longestAt(clauseWords.dutyLeads, ground.tokens, { from: at, to: sentence.to }) === undefined)
    return undefined;
  const end = ground.mentionAt.get(at + 1)?.to ?? descriptionAt(ground.tokens, at + 1)?.to;
  const key = rememberedIn(scene)?.found.key;
  if (end === undefined || key === undefined) return undefined;
  const that = longestAt(clauseWords.dutyAfterLeads, ground.tokens, { from: end, to: sentence.to });
  if (that === undefined && !isHead(ground.tokens[end])) return undefined;
  return { trigger: at, from: at, object: (that?.to ?? end) + 1, key, reason: reasons.owes, isWeak: true };
}

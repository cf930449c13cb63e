import { agreedAt } from './agreed.ts';
import { boundAt } from './bound.ts';
import { complementAt, underAt } from './complements.ts';
import { type Passage, passageFrom } from './passage.ts';
import { anyVerbAt, providedAt } from './provided.ts';
import { provisionsOf } from './provision-verbs.ts';
import type { Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** The passage that a word opens, where it opens one. */
export function opensAt(at: number, scene: Scene): Passage | undefined {
  const token = scene.ground.tokens[at];
  if (token === undefined || clauseWords.negators.has(scene.ground.tokens[at - 1]?.text ?? '')) return undefined;
  const opening =
    firstOf(provisionsOf(token), (provision) =>
      provision.subject === 'agreement' ? providedAt(at, provision, scene) : agreedAt(at, provision, scene),
    ) ??
    anyVerbAt(at, scene) ??
    boundAt(at, scene) ??
    underAt(at, scene) ??
    complementAt(at, scene);
  return opening && passageFrom(opening, scene);
}

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

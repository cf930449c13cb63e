import { perWord } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from '../text/word-forms.ts';
import { rememberedIn, type Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** How far before a verb a document stands that is its subject, in words. */
const reach = 5;

/** What a document provides: it is that of the agreement spoken of, of the only one in the text, or of one that the text does not name. */
export interface DocumentMet {
  readonly key: string | undefined;
}

/** The document that is the subject of a verb: right after it, or not far before it, with no comma between. */
export function documentAround(at: number, scene: Scene): DocumentMet | undefined {
  const { ground, sentence } = scene;
  if (isDocument(ground.tokens[at + 1])) return metIn(scene);
  for (let from = at - 1; from >= Math.max(sentence.from, at - reach); from--) {
    if (/[,;:]/.test(ground.tokens[from + 1]?.before ?? '')) return undefined;
    if (isDocument(ground.tokens[from])) return metIn(scene);
  }
  return undefined;
}

/** The document that stands at a token: "under the settlement". */
export function documentAt(at: number, scene: Scene): DocumentMet | undefined {
  const { tokens } = scene.ground;
  return isDocument(clauseWords.articles.has(tokens[at]?.text ?? '') ? tokens[at + 1] : tokens[at]) ? metIn(scene) : undefined;
}

function metIn(scene: Scene): DocumentMet {
  return { key: rememberedIn(scene)?.found.key ?? scene.single };
}

function isDocument(token: Token | undefined): boolean {
  return token !== undefined && meansDocument(token.word);
}

const meansDocument = perWord((word) => formsOf({ word }).some(({ bare }) => clauseWords.documents.has(bare)));

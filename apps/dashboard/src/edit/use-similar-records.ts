'use client';

import type { SimilarView } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import type { Draftable } from '../keeping/draftable.ts';
import { useSimilar } from '../look-up/use-similar.ts';
import { isWorthAWord } from './is-worth-a-word.ts';
import { namesIn } from './names-in.ts';
import { textIn } from './paths.ts';

/** What a record that is being typed may be already; itself is not among it, nor what only shares a word like "agreement" with it. */
export function useSimilarRecords(kind: RecordKind, data: Draftable): readonly SimilarView[] {
  const own = textIn(data['id']);
  const names = namesIn(data);
  return useSimilar(kind, names).filter((one) => one.ref.id !== own && isWorthAWord(one, names));
}

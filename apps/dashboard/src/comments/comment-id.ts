import { typeId } from '@mithaq/domain';

/**
 * Chooses the ids of the comments that one field sends: the same for the same words, so that what is sent again after a lost answer is said
 * once; another for other words.
 */
export function commentIds(): (text: string) => string {
  let last: { readonly text: string; readonly id: string } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, id: newCommentId() };
    return last.id;
  };
}

function newCommentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return typeId('comment', [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

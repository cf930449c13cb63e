import 'server-only';
import { oneAtATime } from '../../address/at-a-time.ts';
import { fileAnswer, noFile } from '../../address/file-answer.ts';
import type { Answer } from '../../register/answer.ts';
import { cardOf, type Face } from '../face.ts';
import { cardFile } from './card-file.ts';
import { drawCard } from './draw-card.ts';

const drawing = oneAtATime(32);

/**
 * The picture of a page. Its name tells what is drawn on it, so whoever has it may keep it for good; one that was drawn of an earlier state
 * leads to the present one.
 */
export async function cardAnswer(request: Request, { file, answer }: { file: string; answer: Answer<Face> }): Promise<Response> {
  if (answer.failure) return noFile(answer.failure);
  const face = answer.value;
  if (file !== cardFile(face.card)) return to(cardOf(face).path);
  return fileAnswer(request, {
    type: 'image/png',
    body: async () => {
      const picture = await drawing(() => drawCard(face.card));
      return picture && new Uint8Array(picture);
    },
    tag: file.replace('.png', ''),
    cacheControl: 'public, max-age=31536000, immutable',
  });
}

function to(path: string): Response {
  return new Response(null, { status: 307, headers: { location: path, 'cache-control': 'public, max-age=60' } });
}

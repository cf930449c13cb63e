import { oneAtATime } from '../../../address/at-a-time.ts';
import { fileAnswer } from '../../../address/file-answer.ts';
import { drawGround, frameOfGround } from '../../../map/ground.ts';

interface Parts {
  params: Promise<{ file: string }>;
}

const drawing = oneAtATime(32);

/** The ground of a map. Its name says what is on it, and the drawing is of the release: a browser keeps it for a week. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const { file } = await params;
  const frame = frameOfGround(file);
  if (frame === undefined) return new Response('Nothing is here.', { status: 404 });
  return fileAnswer(request, {
    type: 'image/svg+xml',
    body: () => drawing(async () => drawGround(frame)),
    tag: `${frame.key}.1`,
    cacheControl: 'public, max-age=604800',
  });
}

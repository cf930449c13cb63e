import { partAnswer } from '../../../sitemap/answers.ts';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  return partAnswer((await params).part);
}

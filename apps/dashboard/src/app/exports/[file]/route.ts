import { exportRequest } from '../../../upstream/export-request.ts';
import { passThrough } from '../../../upstream/pass-through.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  params: Promise<{ file: string }>;
}

/** A download, or what is told of one before it (HEAD). */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  return passThrough(exportRequest(request, (await params).file));
}

import { passThrough } from '../../../../upstream/pass-through.ts';

export const dynamic = 'force-dynamic';

export const GET = passThrough;
export const POST = passThrough;

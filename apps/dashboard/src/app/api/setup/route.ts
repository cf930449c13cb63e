import { passThrough } from '../../../upstream/pass-through.ts';

export const dynamic = 'force-dynamic';

export const POST = passThrough;

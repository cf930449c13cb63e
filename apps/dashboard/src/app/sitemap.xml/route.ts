import { indexAnswer } from '../../sitemap/answers.ts';

export const dynamic = 'force-dynamic';

export const GET = indexAnswer;

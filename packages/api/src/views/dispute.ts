import type { z } from 'zod';
import { pageOf } from './page.ts';
import { DisputeView } from './statement.ts';

export const DisputeList = pageOf(DisputeView);
export type DisputeList = z.output<typeof DisputeList>;

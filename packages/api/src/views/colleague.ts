import { z } from 'zod';

/** Somebody as editors know one another: by name, never by address. */
export const Colleague = z.object({ id: z.string(), name: z.string() });
export type Colleague = z.output<typeof Colleague>;

/** Everybody who may edit, by name. */
export const Colleagues = z.array(Colleague);
export type Colleagues = z.output<typeof Colleagues>;

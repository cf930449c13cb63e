export type { LiveChange } from '@mithaq/api';
export { type Ears, type Listening, listen } from './live/listen.ts';

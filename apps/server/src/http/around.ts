import type { Around } from '@mithaq/api';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { within } from './within.ts';

/** What stands around every procedure: its limit of time (a live subscription has none), and a span where telemetry is on. */
export function around({ patience, telemetry }: { readonly patience: number; readonly telemetry?: Telemetry | undefined }): Around {
  const limited: Around = ({ type }, run) => (type === 'subscription' ? run() : within(patience, run()));
  if (telemetry === undefined) return limited;
  return (procedure, run) => telemetry.procedure(procedure, () => limited(procedure, run));
}

import { z } from 'zod';
import type { Draftable } from '../keeping/draftable.ts';

const Plain = z.record(z.string(), z.json());

/** A record or statement as plain JSON, as a form holds it. */
export function plainJson(value: unknown): Draftable {
  return Plain.parse(value);
}

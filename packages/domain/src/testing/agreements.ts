import { Agreement } from '../index.ts';
import { idOf } from './records.ts';

/** An agreement, with what a test says of it. */
export function agreementOf(number: number, given: Record<string, unknown> = {}): Agreement {
  return Agreement.parse({
    record: 'agreement',
    id: idOf('agreement', number),
    schemaVersion: 2,
    slug: `agreement-${number}`,
    label: { en: `Agreement ${number}` },
    names: [{ value: `Agreement ${number}`, language: 'en', kind: 'official' }],
    instrument: 'agreement',
    nature: 'interstate',
    fields: [],
    participations: [],
    lineage: [],
    textAvailability: 'reported-only',
    ...given,
  });
}

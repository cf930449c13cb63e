import type { Statement } from '../records/statement.ts';

/** Whether a statement says that its value holds, or that it does not. (FactBank keeps polarity apart from certainty.) */
export type Polarity = 'affirmed' | 'denied';

/** What a statement says of its value: denied where its source denies it or tells that it did not happen, else affirmed. */
export function polarityOf({ modality }: Statement): Polarity {
  return modality === 'denied' || modality === 'did-not-happen' ? 'denied' : 'affirmed';
}

/** The other polarity. */
export function oppositeOf(polarity: Polarity): Polarity {
  return polarity === 'denied' ? 'affirmed' : 'denied';
}

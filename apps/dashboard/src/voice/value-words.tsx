import { Text } from './text.tsx';
import { type SaidValue, useValueWords } from './use-value-words.ts';

/** A value in words, as the reader is told dates and numbers. */
export function ValueWords({ of }: { of: SaidValue }) {
  return <Text of={useValueWords()(of)} />;
}

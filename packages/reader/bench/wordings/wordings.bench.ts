import { figuresOf, type Tally } from '../score/tally.ts';
import { provisionsTally, topicsTally } from './measured.ts';
import { tellingsOf, wordingsOf } from './wordings.ts';

/** How much of our own wordings is read rightly: of the part that the patterns were widened on, and of the part kept apart. */
for (const language of ['ar', 'en'] as const) {
  for (const part of ['tuned', 'apart'] as const) {
    tell(`topics, ${language}, ${part}`, topicsTally(wordingsOf(language, part)));
    tell(`provisions, ${language}, ${part}`, provisionsTally(tellingsOf(language, part)));
  }
}

function tell(name: string, tally: Tally): void {
  const { precision, recall } = figuresOf(tally, 'overlapping');
  console.log(`${name.padEnd(24)} of ${tally.gold}: precision ${percent(precision)}, recall ${percent(recall)}`);
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : (value * 100).toFixed(1);
}

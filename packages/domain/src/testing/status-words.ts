import { explainStatus } from '../rules/status/words.ts';
import { numberOf } from './rule-records.ts';
import { type Case, caseStatus } from './status-cases.ts';

const arabic: Readonly<Record<number, string>> = { 1: 'ليبيا', 2: 'حكومة الوفاق', 3: 'الحكومة المؤقتة', 6: 'إيطاليا', 8: 'تركيا' };
const english: Readonly<Record<number, string>> = { 1: 'Libya', 2: 'the GNA', 3: 'the interim government', 6: 'Italy', 8: 'Turkey' };
const names = { ar: arabic, en: english };
const words = { ar: { event: 'حدث', agreement: 'اتفاق' }, en: { event: 'event', agreement: 'agreement' } };

/** What each record is called: an actor by its name, an event or agreement by its number. */
export const captionIn = (language: 'ar' | 'en') => (id: string) => {
  if (id.startsWith('actor')) return names[language][numberOf(id)] ?? id;
  return `${words[language][id.startsWith('event') ? 'event' : 'agreement']} ${numberOf(id)}`;
};

/** A case in plain words: its values, its doubts and what is pending. */
export const explained = (given: Case, language: 'ar' | 'en') => {
  const { values, doubts, pending } = explainStatus(caseStatus(given), { language, captionOf: captionIn(language) });
  return [...values, ...doubts, ...pending];
};

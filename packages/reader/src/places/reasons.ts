import { captionOf, type LocalizedText } from '@mithaq/domain';
import type { Territory } from './territories.ts';

/** Why words are taken for a country or place, for the editor who judges it. */
export const reasons = {
  acts: (territory: Territory): LocalizedText => ({
    ar: `بلد أو عاصمة، والكلام هنا عن الدولة لا عن المكان: ${called(territory, 'ar')}`,
    en: `A country or capital; here the state is meant, not the place: ${called(territory, 'en')}`,
  }),
  isPlace: (territory: Territory): LocalizedText => ({
    ar: `بلد أو عاصمة، والكلام هنا عن المكان لا عن الدولة: ${called(territory, 'ar')}`,
    en: `A country or capital; here the place is meant, not the state: ${called(territory, 'en')}`,
  }),
  known: (territory: Territory): LocalizedText => ({
    ar: `مكان معروف: ${called(territory, 'ar')}`,
    en: `A well-known place: ${called(territory, 'en')}`,
  }),
  side: (territory: Territory): LocalizedText => ({
    ar: `صفة بلد تقوم مقام دولته: ${called(territory, 'ar')}`,
    en: `A country's adjective that stands for its state: ${called(territory, 'en')}`,
  }),
  byNoun: (name: string): LocalizedText => ({
    ar: `اسم بجانب كلمة تدل على مكان، وليس في السجل: ${name}`,
    en: `A name beside a word for a kind of place; the register does not have it: ${name}`,
  }),
};

function called(territory: Territory, language: 'ar' | 'en'): string {
  const caption = captions.get(territory) ?? captionOf(territory.names);
  captions.set(territory, caption);
  return caption[language] ?? territory.names[0]?.value ?? '';
}

const captions = new WeakMap<Territory, LocalizedText>();

import type { ConjugationData, VerbData } from '../languages/agreement-data.ts';
import { folded } from './fold.ts';

/** Every form of a few verbs, folded: of the past and present with all persons, and with the pronouns of what is done written onto them. */
export function verbForms(
  { past, present, words }: VerbData,
  { past: endings, present: frame, objects }: ConjugationData,
): ReadonlySet<string> {
  const forms = new Set(words.map(folded));
  const add = (form: string) => {
    for (const object of objects) forms.add(joined(form, object));
  };
  for (const verb of past.map(folded)) for (const ending of endings) add(joined(verb, ending));
  for (const verb of present.map(folded))
    for (const prefix of frame.prefixes) for (const ending of frame.endings) add(joined(prefix + verb, ending));
  return forms;
}

/** The alif that is written after the ending of a plural goes before a pronoun: `وقعوا` and `وقعوه`. */
function joined(form: string, ending: string): string {
  return ending !== '' && form.endsWith('وا') ? form.slice(0, -1) + ending : form + ending;
}

import type { VerbalNounData } from '../languages/verbal-noun-data.ts';

/** A shape of nouns, and of the verbs they belong to. */
interface Shape {
  readonly noun: RegExp;
  /** Which consonant of the root each group of the noun is. */
  readonly root: readonly string[];
  readonly verbs: readonly string[];
}

const radical = /[فعل]/g;
/** What may be a consonant of a root: no long vowel, no ending, no hamza by itself. */
const consonant = '([^اىةء])';

/**
 * Gives the verbs of verbal nouns, as the lexicon writes them (with their hamzas): the present without the letters in front. `تدريب` is of `درب`
 * (يدرب), `استئناف` of `ستأنف` (يستأنف). Of other words, none.
 */
export function verbsOfNouns({ shapes, verbs }: VerbalNounData): (noun: string) => readonly string[] {
  const entries = Object.entries(shapes);
  const made = new Map<number, readonly Shape[]>();
  return (noun) => (Object.hasOwn(verbs, noun) ? verbs[noun] : undefined) ?? verbsByShape(noun, shapesOf(noun.length));

  function shapesOf(length: number): readonly Shape[] {
    const known = made.get(length) ?? entries.filter(([shape]) => shape.length === length).map(shapeOf);
    made.set(length, known);
    return known;
  }
}

function shapeOf([noun, verbs]: readonly [string, readonly string[]]): Shape {
  const root: string[] = [];
  const written = noun.replace(radical, (letter) => {
    if (root.includes(letter)) return `\\${root.indexOf(letter) + 1}`;
    root.push(letter);
    return consonant;
  });
  return { noun: new RegExp(`^${written}$`), root, verbs };
}

function verbsByShape(noun: string, shapes: readonly Shape[]): readonly string[] {
  for (const shape of shapes) {
    const [, ...letters] = shape.noun.exec(noun) ?? [];
    if (letters.length > 0)
      return shape.verbs.map((verb) => verb.replace(radical, (letter) => letters[shape.root.indexOf(letter)] ?? letter));
  }
  return [];
}

import type { TopicData } from '../languages/topic-data.ts';
import type { Shorthand } from '../text/pattern-tree.ts';

/** What the lexicon of topics of one language writes in short. */
interface Written {
  readonly tag: string;
  readonly classes: TopicData['classes'];
  /** What is written before a verb's stem in the present; one empty prefix where a language has no such letters. */
  readonly prefixes: readonly string[];
  /** The verbs that a verbal noun belongs to, written as after `+`; of a noun of another language, none. */
  readonly verbsOf: (noun: string) => readonly string[];
  /** By what a verb is looked up; nothing where verbs are written as any word is. */
  readonly keyOf?: (verb: string) => string;
}

/** What only the lexicon of topics writes. */
const shorthand = /[<+&]/;
/** The words that patterns begin with before others that need not follow at once: acts, and what they are done to. */
const opening = /^[^ ]+(?= ~ )/;
/** What may be a verbal noun, or a class of them: not a word to be met as it stands, nor a verb. */
const mayBeNoun = /(?<![^|])(?=[^=+|])/g;

/**
 * The patterns that the lexicon of a language writes as one: both orders of parts with `&` between, and classes told from those of others. Acts
 * with which patterns begin are marked: their verbs come along with their nouns.
 */
export function patternsIn(written: string, tag: string): readonly string[] {
  const [one = '', other] = (shorthand.test(written) ? marked(written, tag) : written).split(' & ');
  return (other === undefined ? [one] : [`${one} ~ ${other}`, `${other} ~ ${one}`]).map(withActs);
}

function withActs(pattern: string): string {
  return pattern.includes(' ~ ') ? pattern.replace(opening, (acts) => acts.replace(mayBeNoun, '^')) : pattern;
}

/**
 * Gives the words, with `|` between, that a word stands for which `patternsIn` has marked: `<ar:combat>` is any of a class, `+ar:stem` a verb in the
 * present, `^word` a word and the verbs that belong to it. A class may hold those that stand before it.
 * @throws Error where a class is named that is not there
 */
export function shorthandOf(languages: readonly Written[]): Shorthand {
  const byTag = new Map(languages.map((language) => [language.tag, language]));
  const classes = new Map<string, readonly string[]>();
  for (const { tag, classes: written } of languages) {
    for (const [name, words] of Object.entries(written))
      classes.set(
        `${tag}:${name}`,
        words.flatMap((word) => membersOf(marked(word, tag))),
      );
  }
  return {
    spell: (word) => membersOf(word).map(inPresent).join('|'),
    begin: (word) => (word.startsWith('^') ? membersOf(word.slice(1)).flatMap(withVerbs) : membersOf(word)).map(byKey).join('|'),
  };

  /** The words of a class, verbs still marked; any other word by itself. */
  function membersOf(word: string): readonly string[] {
    const [, name] = /^<([^>]+)>/.exec(word) ?? [];
    if (name === undefined) return [word];
    const words = classes.get(name);
    if (words === undefined) throw new Error(`no class of words “${name.replace(/^.*:/, '')}”`);
    return words;
  }

  function withVerbs(word: string): readonly string[] {
    if (word.startsWith('=') || word.startsWith('+')) return [word];
    return [word, ...languages.flatMap(({ tag, verbsOf }) => verbsOf(word).map((verb) => `+${tag}:${verb}`))];
  }

  /** A verb with the letters of each person. */
  function inPresent(word: string): string {
    const { verb, language } = verbIn(word);
    return verb === undefined ? word : (language?.prefixes ?? []).map((prefix) => prefix + verb).join('|');
  }

  /** A verb as it is looked up. */
  function byKey(word: string): string {
    const { verb, language } = verbIn(word);
    return verb !== undefined && language?.keyOf ? language.keyOf(verb) : inPresent(word);
  }

  function verbIn(word: string) {
    const [, tag = '', verb] = /^\+(\w+):(.+)/.exec(word) ?? [];
    return { verb, language: byTag.get(tag) };
  }
}

function marked(written: string, tag: string): string {
  return written.replaceAll('<', `<${tag}:`).replaceAll('+', `+${tag}:`);
}

/** A text read by place, forwards or from its end. */
interface Units {
  readonly length: number;
  readonly at: (place: number) => number;
}

/** A text as its UTF-16 code units. */
export function forwards(text: string): Units {
  return { length: text.length, at: (place) => text.charCodeAt(place) };
}

/** A text as its UTF-16 code units, the last first. */
export function backwards(text: string): Units {
  return { length: text.length, at: (place) => text.charCodeAt(text.length - 1 - place) };
}

/**
 * For every place of a text, how many code units from there on are those that the pattern begins with. Gusfield's Z algorithm
 * (Algorithms on Strings, Trees and Sequences, 1997, section 1.4): its time is linear in the text whatever it repeats, where
 * a plain search takes the product of the two lengths on a text made to slow it down.
 */
export function matchLengths(pattern: Units, text: Units): Uint32Array {
  const own = new Uint32Array(pattern.length);
  if (pattern.length > 0) own[0] = pattern.length;
  extend({ pattern, own, text: pattern, lengths: own, first: 1 });
  const lengths = new Uint32Array(text.length);
  extend({ pattern, own, text, lengths, first: 0 });
  return lengths;
}

interface Extension {
  readonly pattern: Units;
  /** How the pattern matches itself, known as far as it is asked for. */
  readonly own: Uint32Array;
  readonly text: Units;
  readonly lengths: Uint32Array;
  readonly first: number;
}

/** Fills `lengths` from `first` on. [left, right) is the match that reaches furthest so far; within it nothing is read twice. */
function extend({ pattern, own, text, lengths, first }: Extension): void {
  let left = first;
  let right = first;
  for (let place = first; place < text.length; place += 1) {
    let length = place < right ? Math.min(right - place, own[place - left] ?? 0) : 0;
    while (length < pattern.length && place + length < text.length && pattern.at(length) === text.at(place + length)) length += 1;
    if (place + length > right) [left, right] = [place, place + length];
    lengths[place] = length;
  }
}

/** Every place where a passage stands in a text to the letter, overlapping ones too, in time linear in the text. */
export function placesOf(passage: string, text: string): readonly number[] {
  const places: number[] = [];
  matchLengths(forwards(passage), forwards(text)).forEach((length, place) => {
    if (length === passage.length) places.push(place);
  });
  return places;
}

import { type DrawnGlyph, saidBy } from './glyph.ts';
import { identity, type Matrix, matrixOf, times } from './matrix.ts';

/** The operators of a page that move text or write it, by their numbers in PDF.js. */
export type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'beginText'
    | 'setFont'
    | 'setCharSpacing'
    | 'setWordSpacing'
    | 'setHScale'
    | 'setLeading'
    | 'setTextRise'
    | 'moveText'
    | 'setLeadingMoveText'
    | 'setTextMatrix'
    | 'nextLine'
    | 'showText',
    number
  >
>;

/** A page's operators, in order, as PDF.js gives them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is known of a font: how wide a unit of its glyphs is, and whether it writes from top to bottom. */
export interface FontFacts {
  readonly unit: number;
}

interface State {
  readonly space: Matrix;
  readonly font: FontFacts;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

/** A glyph among the arguments of an operator. What is known of it is looked at by hand: there may be millions. */
interface ShownGlyph {
  readonly unicode: string;
  /** In the units of its font. */
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(value: unknown): value is ShownGlyph {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'unicode' in value && typeof value.unicode === 'string' && 'width' in value && typeof value.width === 'number' && 'isSpace' in value
  );
}

/** How deep states may be put upon each other: a page that does more means harm, and loses only its own places. */
const mostStates = 1_000;

/** What one operator does, given its arguments. */
type Step = (given: readonly unknown[]) => void;

/** Follows a page's operators, and notes each glyph with the place where it is drawn. */
export class Pen {
  readonly glyphs: DrawnGlyph[] = [];
  readonly #steps: ReadonlyMap<number, Step>;
  readonly #kept: State[] = [];
  #state: State;
  #text: Matrix = identity;
  #line = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };

  constructor(operators: Operators, page: Matrix, fontOf: (name: string) => FontFacts) {
    this.#state = { space: page, font: { unit: 0.001 }, size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
    this.#steps = new Map([...this.#stepsOfSpace(operators), ...this.#stepsOfText(operators, fontOf), ...this.#stepsOfPlace(operators)]);
  }

  follow({ fnArray, argsArray }: OperatorList): void {
    for (const [at, operator] of fnArray.entries()) this.#steps.get(operator)?.(argumentsOf(argsArray[at]));
  }

  #stepsOfSpace(to: Operators): readonly (readonly [number, Step])[] {
    return [
      [to.save, () => this.#keep()],
      [to.restore, () => this.#restore()],
      [to.transform, (given) => this.#transform(matrixOf(given))],
      [
        to.paintFormXObjectBegin,
        ([matrix]) => {
          this.#keep();
          this.#transform(matrixOf(matrix));
        },
      ],
      [to.paintFormXObjectEnd, () => this.#restore()],
    ];
  }

  #stepsOfText(to: Operators, fontOf: (name: string) => FontFacts): readonly (readonly [number, Step])[] {
    return [
      [to.setFont, ([name, size]) => this.#set({ font: fontOf(String(name)), size: numberOf(size) })],
      [to.setCharSpacing, ([spacing]) => this.#set({ charSpacing: numberOf(spacing) })],
      [to.setWordSpacing, ([spacing]) => this.#set({ wordSpacing: numberOf(spacing) })],
      [to.setHScale, ([percent]) => this.#set({ scale: numberOf(percent) / 100 })],
      [to.setLeading, ([leading]) => this.#set({ leading: -numberOf(leading) })],
      [to.setTextRise, ([rise]) => this.#set({ rise: numberOf(rise) })],
      [to.showText, (given) => this.#show(given)],
    ];
  }

  #stepsOfPlace(to: Operators): readonly (readonly [number, Step])[] {
    return [
      [to.beginText, () => this.#place(identity)],
      [to.setTextMatrix, ([matrix]) => this.#place(matrixOf(matrix) ?? identity)],
      [to.moveText, ([x, y]) => this.#move(numberOf(x), numberOf(y))],
      [
        to.setLeadingMoveText,
        ([x, y]) => {
          this.#set({ leading: numberOf(y) });
          this.#move(numberOf(x), numberOf(y));
        },
      ],
      [to.nextLine, () => this.#move(0, this.#state.leading)],
    ];
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #keep(): void {
    if (this.#kept.length < mostStates) this.#kept.push(this.#state);
  }

  #restore(): void {
    this.#state = this.#kept.pop() ?? this.#state;
  }

  #transform(matrix: Matrix | undefined): void {
    if (matrix !== undefined) this.#set({ space: times(this.#state.space, matrix) });
  }

  #place(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = { x: 0, y: 0 };
    this.#at = this.#line;
  }

  #move(x: number, y: number): void {
    this.#line = { x: this.#line.x + x, y: this.#line.y + y };
    this.#at = this.#line;
  }

  #show([shown]: readonly unknown[]): void {
    for (const one of Array.isArray(shown) ? shown : []) {
      if (typeof one === 'number') this.#skip(one);
      else if (isGlyph(one)) this.#draw(one);
    }
  }

  /** Moves by thousandths of the font's size, back where they are positive. */
  #skip(thousandths: number): void {
    const { size, scale } = this.#state;
    this.#at = { x: this.#at.x - (thousandths * size * scale) / 1_000, y: this.#at.y };
  }

  #draw({ unicode, width: units, isSpace }: ShownGlyph): void {
    const { space, font, size, charSpacing, wordSpacing, scale, rise } = this.#state;
    const { x, y } = this.#at;
    const width = units * size * font.unit * scale;
    this.#at = { x: x + width + (charSpacing + (isSpace ? wordSpacing : 0)) * scale, y };
    const whole = times(space, this.#text);
    const [from, to] = [placed(whole, x, y + rise), placed(whole, x + width, y + rise)];
    const text = saidBy(unicode);
    if (text !== '') this.glyphs.push({ text, from, to, size: size * heightOf(whole) });
  }
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much higher than itself a glyph is drawn. */
function heightOf([, , c, d]: Matrix): number {
  return Math.hypot(c, d);
}

function argumentsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array ? Array.from(value) : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

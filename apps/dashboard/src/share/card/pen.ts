import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { directionOf, type Locale } from '../../i18n/routing.ts';
import { registerFonts, voices } from './card-fonts.ts';
import { cardSize } from './card-size.ts';
import { type Measure, wrap } from './wrap.ts';

/** The light theme's tokens: a card is paper wherever it is shown. */
export const inks = {
  paper: '#F4F1E9',
  ink: '#1A2030',
  second: '#434959',
  third: '#5F6370',
  rule: '#857F70',
  hair: '#D5CFC0',
  madder: '#92204F',
} as const;
export type Ink = keyof typeof inks;

/** How words are set. */
export interface Setting {
  readonly voice: keyof typeof voices;
  readonly size: number;
  readonly weight: 400 | 500 | 620;
  readonly ink: Ink;
  /** Of one line and the space to the next, in sizes. */
  readonly lineHeight: number;
}

/** A line across the card: from the inline start, in pixels. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  readonly ink: Ink;
  readonly dashes?: readonly number[];
}

/** A rectangle, from the inline start. */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** Draws on a card by logical places: `0` is where its language's lines begin. */
export interface Pen {
  readonly canvas: Canvas;
  readonly measure: (setting: Setting) => Measure;
  /** One line of words whose baseline is at `y`; `at` is where it starts, or with `end` where it ends. In the direction of its own language. */
  readonly write: (
    words: string,
    at: { readonly at: number; readonly y: number; readonly end?: boolean; readonly language: string },
    setting: Setting,
  ) => void;
  readonly stroke: (stroke: Stroke) => void;
  readonly fill: (area: Area, ink: Ink) => void;
  /** A rhombic dot around a place. */
  readonly nuqta: (dot: {
    readonly at: number;
    readonly y: number;
    readonly radius: number;
    readonly hollow?: boolean;
    readonly ink?: Ink;
  }) => void;
  readonly hatch: (area: Area) => void;
  readonly circle: (around: Circle) => void;
}

/** A circle around a place, in a line of its own. */
export interface Circle {
  readonly at: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: Ink;
  readonly dashes: readonly number[];
}

/** A pen over an empty card. */
export function penFor(locale: Locale): Pen {
  registerFonts();
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  const isRtl = directionOf(locale) === 'rtl';
  const x = (at: number) => (isRtl ? cardSize.width - at : at);
  return {
    canvas,
    measure: (setting) => (words) => {
      set(context, setting);
      return context.measureText(words).width;
    },
    write: (words, { at, y, end = false, language }, setting) => {
      set(context, setting);
      context.direction = directionOf(language);
      context.textAlign = isRtl === end ? 'left' : 'right';
      context.fillText(words, x(at), y);
    },
    stroke: (stroke) => drawStroke(context, stroke, x),
    fill: ({ from, to, top, height }, ink) => {
      context.fillStyle = inks[ink];
      context.fillRect(Math.min(x(from), x(to)), top, to - from, height);
    },
    nuqta: (dot) => drawNuqta(context, { ...dot, at: x(dot.at) }),
    circle: (around) => drawCircle(context, { ...around, at: x(around.at) }),
    hatch: ({ from, to, top, height }) => drawHatch(context, { from: Math.min(x(from), x(to)), to: Math.max(x(from), x(to)), top, height }),
  };
}

function set(context: SKRSContext2D, { voice, size, weight, ink }: Setting): void {
  context.font = `${weight} ${size}px ${voices[voice]}`;
  context.fillStyle = inks[ink];
}

function drawStroke(context: SKRSContext2D, { from, to, y, width, ink, dashes = [] }: Stroke, x: (at: number) => number): void {
  context.strokeStyle = inks[ink];
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.beginPath();
  context.moveTo(x(from), y);
  context.lineTo(x(to), y);
  context.stroke();
  context.setLineDash([]);
}

function drawNuqta(
  context: SKRSContext2D,
  { at, y, radius, hollow = false, ink = 'ink' }: { at: number; y: number; radius: number; hollow?: boolean; ink?: Ink },
): void {
  context.beginPath();
  context.moveTo(at, y - radius);
  context.lineTo(at + radius, y);
  context.lineTo(at, y + radius);
  context.lineTo(at - radius, y);
  context.closePath();
  context.fillStyle = hollow ? inks.paper : inks[ink];
  context.fill();
  context.strokeStyle = inks[ink];
  context.lineWidth = 2;
  if (hollow) context.stroke();
}

function drawCircle(context: SKRSContext2D, { at, y, radius, ink, dashes }: Circle): void {
  context.strokeStyle = inks[ink];
  context.lineWidth = 1.5;
  context.setLineDash(dashes.length === 0 ? [] : [4, 3]);
  context.beginPath();
  context.arc(at, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function drawHatch(context: SKRSContext2D, { from, to, top, height }: Area): void {
  context.save();
  context.beginPath();
  context.rect(from, top, to - from, height);
  context.clip();
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  for (let at = from - height; at < to; at += 6) {
    context.moveTo(at, top + height);
    context.lineTo(at + height, top);
  }
  context.stroke();
  context.restore();
}

/** Words as lines of a setting. */
export function linesOf(pen: Pen, words: string, { width, setting }: { width: number; setting: Setting }): readonly string[] {
  return wrap(words, width, pen.measure(setting));
}

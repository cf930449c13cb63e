import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many rows a band of a chart has, on a narrow and on a wide line. */
    '--rows'?: number;
    '--rows-wide'?: number;
    /** The row of a mark above its band's baseline. */
    '--row'?: number;
    '--row-wide'?: number;
    /** How many readings of its date a mark has, and how many stand below one of them. */
    '--readings'?: number;
    '--above'?: number;
    /** How far something begins from the start of its line, and ends from its end. */
    '--at'?: string;
    '--until'?: string;
  }
}

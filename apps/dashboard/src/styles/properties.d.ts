import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The room above a track's line, for its events. */
    '--lanes'?: string;
    /** The level of zoom from which on there is room for a name of a drawing. */
    '--from'?: string;
  }
}

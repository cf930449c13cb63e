import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The room above a track's line, for its events. */
    '--lanes'?: string;
  }
}

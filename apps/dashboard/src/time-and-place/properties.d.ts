import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The first and last stop that are chosen, of so many. */
    '--first-stop'?: number;
    '--last-stop'?: number;
    '--stops'?: number;
  }
}

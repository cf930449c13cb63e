import { useSyncExternalStore } from 'react';

/**
 * Whether the page answers to what is done on it: not on the server, nor until its scripts have come. A form that cannot do without
 * them is not to be sent before.
 */
export function useAwake(): boolean {
  return useSyncExternalStore(unchanging, isAwake, isAsleep);
}

const unchanging = () => () => undefined;
const isAwake = () => true;
const isAsleep = () => false;

import type { Failure } from '@mithaq/client';
import type { Device } from './device.ts';
import type { Check } from './keeping.ts';
import type { KeepingServer } from './server.ts';
import type { News, Tabs } from './tabs.ts';

/** What keeping needs of the world. */
export interface World {
  /** The id of whoever is signed in on this page: what another account types is kept apart. */
  readonly account: string;
  readonly check: Check;
  readonly server: KeepingServer;
  readonly device: Device;
  readonly tabs: (onNews: (news: News) => void) => Tabs;
  /** Waits until nobody else of this browser sends under a name; the turn lasts until it is released. */
  readonly takeTurn: (name: string, go: (release: () => void) => void) => Promise<void>;
  /** What is told where nobody, or somebody else, is signed in by now. */
  readonly notTheirs: Failure;
}

import type { InterfaceLanguage } from '@mithaq/domain';
import type { FolderFiles } from '../files/folder.ts';
import type { Credentials } from '../register/credentials.ts';
import type { ServerAddress } from '../register/discovery.ts';
import type { Entrance } from '../register/entrance.ts';
import type { Register } from '../register/register.ts';
import type { BidiMode } from '../text/layout.ts';
import type { Environment } from '../text/mode.ts';

/** Everything outside the program that a command touches. */
export interface World {
  readonly environment: Environment;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  /** Whether keys can be read. */
  readonly stdinIsTerminal: boolean;
  readonly findServer: (asked: Partial<ServerAddress>) => Promise<ServerAddress | undefined>;
  readonly connect: (address: ServerAddress, language: InterfaceLanguage) => Register;
  readonly entranceOf: (url: string, language: InterfaceLanguage) => Entrance;
  readonly credentials: Credentials;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** What a folder holds; undefined for what is none. */
  readonly folderFiles: (path: string) => Promise<FolderFiles | undefined>;
  /** Calls when the person presses Ctrl-C, which then does not end the program, until the function it gives is called. */
  readonly onInterrupt: (act: () => void) => () => void;
  /** Runs the full screen until it is left. */
  readonly openScreen: (opening: Opening) => Promise<void>;
}

export interface Outlet {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Undefined where it is no terminal. */
  readonly columns: number | undefined;
}

/** What the full screen starts with. Without an address no server was found. */
export interface Opening {
  readonly language: InterfaceLanguage;
  readonly mode: BidiMode;
  readonly colour: boolean;
  readonly locate: () => Promise<ServerAddress | undefined>;
}

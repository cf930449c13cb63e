import { earlierPassages, sourceOfFormerFile, sourcesAt, textsByDigest } from '../copies/earlier.ts';
import { nearTexts } from '../copies/near.ts';
import type { Workload } from '../port.ts';
import type { Ask } from '../register/reading.ts';
import { dueOf, waitingWork } from './due.ts';
import { importFile, importFiles } from './files.ts';
import { changedNames, sourcesNaming } from './names.ts';

/** Asking about work that waits and about what texts became, by way of `ask`. */
export function workloadFrom(ask: Ask): Workload {
  return {
    waitingWork: (most) => ask((db) => waitingWork(db, most)),
    due: (kind, source) => ask((db) => dueOf(db, kind, source)),
    changedNames: () => ask(changedNames),
    sourcesNaming: (names) => ask((db) => sourcesNaming(db, names)),
    nearTexts: (text, least) => ask((db) => nearTexts(db, text, least)),
    sourceOfFormerFile: (sha256) => ask((db) => sourceOfFormerFile(db, sha256)),
    sourcesAt: (url) => ask((db) => sourcesAt(db, url)),
    importFile: (id) => ask((db) => importFile(db, id)),
    importFiles: (batch, after) => ask((db) => importFiles(db, batch, after)),
    earlierPassages: (asked) => ask((db) => earlierPassages(db, asked)),
    textsByDigest: (digests) => ask((db) => textsByDigest(db, digests)),
  };
}

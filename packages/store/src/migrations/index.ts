import type { Migration } from 'kysely/migration';
import { accounts } from './accounts.ts';
import { accounts2 } from './accounts-2.ts';
import { changes } from './changes.ts';
import { changesAbout } from './changes-about.ts';
import { englishCaptions } from './english-captions.ts';
import { inbox } from './inbox.ts';
import { learning } from './learning.ts';
import { listing } from './listing.ts';
import { mergedAddresses } from './merged-addresses.ts';
import { modelQuestions } from './model-questions.ts';
import { pages } from './pages.ts';
import { publishAtOnce } from './publish-at-once.ts';
import { readings } from './readings.ts';
import { register } from './register.ts';
import { revisions } from './revisions/index.ts';
import { schemaVersion2 } from './schema-version-2.ts';
import { search } from './search.ts';
import { search2 } from './search-2/index.ts';
import { searchChanges } from './search-changes.ts';
import { searchLater } from './search-later.ts';
import { statements } from './statements.ts';
import { taxonomy } from './taxonomy.ts';
import { workingTogether } from './working-together.ts';

/** Every migration, oldest first. A name, once released, stays; a change of mind is a new migration. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-register': register,
  '0002-statements': statements,
  '0003-changes': changes,
  '0004-search': search,
  '0005-accounts': accounts,
  '0006-search-later': searchLater,
  '0007-schema-version-2': schemaVersion2,
  '0008-revisions': revisions,
  '0009-accounts-2': accounts2,
  '0010-search-2': search2,
  '0011-pages': pages,
  '0012-listing': listing,
  '0013-publish-at-once': publishAtOnce,
  '0014-search-changes': searchChanges,
  '0015-learning': learning,
  '0016-readings': readings,
  '0017-model-questions': modelQuestions,
  '0018-english-captions': englishCaptions,
  '0019-changes-about': changesAbout,
  '0020-working-together': workingTogether,
  '0021-merged-addresses': mergedAddresses,
  '0022-inbox': inbox,
  '0024-taxonomy': taxonomy,
};

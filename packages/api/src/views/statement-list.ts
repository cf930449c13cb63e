import { RecordId, SourceId, Standing } from '@mithaq/domain';
import type { z } from 'zod';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { StatementView } from './statement.ts';
import { written } from './written.ts';

/** A statement outside of its record's page: the record that it is about is named. */
export const StatementRow = StatementView.extend({ about: Ref });
export type StatementRow = z.output<typeof StatementRow>;
export const StatementList = pageOf(StatementRow);
export type StatementList = z.output<typeof StatementList>;

/** `about` is the id of a record, `property` one of its fields, `source` the id of a source that is cited. */
export const StatementFilter = PageRequest.extend({
  about: RecordId.optional(),
  property: written(60).min(1).optional(),
  standing: Standing.optional(),
  source: SourceId.optional(),
});
export type StatementFilter = z.output<typeof StatementFilter>;

import { checkChangeSet } from '../assembly/check-change-set.ts';
import { checkTyped } from '../assembly/check-typed.ts';
import { procedure } from '../trpc.ts';
import { CheckReport, CheckRequest } from '../views/draft-check.ts';

/**
 * What publishing would be refused for: values without a source, fields that their schema refuses, references to what is not there. Asked
 * of a change set as it stands, or of a record that is being typed. Nothing is changed by it. That it finds nothing is no promise:
 * somebody else may publish in between.
 * @throws MithaqError `not-found`
 */
export const check = procedure
  .input(CheckRequest)
  .output(CheckReport)
  .query(({ ctx: { world }, input }) =>
    'changeSet' in input ? checkChangeSet(world.register, input.changeSet) : checkTyped(world.register, input.record, input.statements),
  );

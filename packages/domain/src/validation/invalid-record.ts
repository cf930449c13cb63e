import type { z } from 'zod';
import { MithaqError } from '../errors.ts';
import { type Problem, problemsOf, sentenceOf } from './problem.ts';
import { identityOf, nameOf } from './record-identity.ts';
import { type StructureFault, structureFault, structureWords } from './structure.ts';
import { composed, type Words } from './words.ts';

/** A record that its schema refuses: `invalid-record` of the closed set, with everything that is wrong. Its message tells the first. */
export class InvalidRecord extends MithaqError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super('invalid-record', { name: nameOf(first?.record), expected: summary(problems) }, first?.path);
    this.problems = problems;
  }
}

/** The first problem, and how many more there are. */
function summary([first, ...more]: readonly Problem[]): Words {
  if (first === undefined) return { ar: 'المنتظر قيمة أخرى', en: 'expected another value' };
  if (more.length === 0) return sentenceOf(first);
  return composed(
    [sentenceOf(first)],
    ([said], language) => `${said} ${{ ar: `(وغيره: ${more.length})`, en: `(and ${more.length} more)` }[language]}`,
  );
}

/**
 * Holds data against the schema of a record or a statement.
 * @throws InvalidRecord (a MithaqError `invalid-record`) that names the record, and each place with what was expected there
 */
export function readAs<Output>(schema: z.ZodType<Output>, data: unknown): Output {
  const fault = structureFault(data);
  if (fault) throw new InvalidRecord([problemOfStructure(fault, data)]);
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InvalidRecord(problemsWith(parsed.error.issues, data));
}

/** What is wrong with a record or a statement, nested too deep or made of too much included; nothing where its schema takes it. */
export function findProblems(schema: z.ZodType, data: unknown): readonly Problem[] {
  const fault = structureFault(data);
  if (fault) return [problemOfStructure(fault, data)];
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : problemsWith(parsed.error.issues, data);
}

function problemsWith(issues: readonly z.core.$ZodIssue[], data: unknown): readonly Problem[] {
  const record = identityOf(data);
  return problemsOf(issues, record === undefined ? { data } : { data, record });
}

function problemOfStructure({ code, path }: StructureFault, data: unknown): Problem {
  const record = identityOf(data);
  return { ...(record ? { record } : {}), path, code, expected: structureWords[code] };
}

import {
  AnyRecord,
  findProblems,
  interfaceLanguages,
  type Problem,
  problemInWords,
  propertyLabel,
  readAs,
  recordKinds,
  referencesOf,
  type Statement,
} from '@mithaq/domain';
import type { Register } from '../ports.ts';
import type { CheckReport, PublishingProblem } from '../views/draft-check.ts';
import { gather } from './gather.ts';
import { checkReport, danglingIn, unfitIn, unsupportedIn } from './publishing-problems.ts';

/**
 * What is wrong with a record as it is being typed: the fields that its schema refuses; where all of them do, the values without a source
 * and the references to what neither readers nor editors have.
 */
export async function checkTyped(register: Register, typed: unknown, statements: readonly Statement[]): Promise<CheckReport> {
  const refused = findProblems(AnyRecord, typed);
  if (refused.length > 0) return checkReport(refused.map(invalidField));
  const record = readAs(AnyRecord, typed);
  const working = register.working();
  const all = latest(await working.statementsAbout([record.id]), statements);
  const gathered = await gather(working, { more: [record, ...all].flatMap((one) => referencesOf(one).map(({ to }) => to)) });
  const isThere = (id: string) => id === record.id || gathered.held.has(id);
  return checkReport([
    ...danglingIn(gathered, record, isThere),
    ...statements.flatMap((statement) => [
      ...danglingIn(gathered, statement, isThere),
      ...unfitIn(gathered, statement, statement.subject === record.id ? record : undefined),
    ]),
    ...unsupportedIn(gathered, record, all),
  ]);
}

/** Statements as they are held, those that are being typed in place of what they change. */
function latest(held: readonly Statement[], typed: readonly Statement[]): readonly Statement[] {
  return [...new Map([...held, ...typed].map((statement) => [statement.id, statement])).values()];
}

function invalidField(problem: Problem): PublishingProblem {
  const { path, record } = problem;
  const [property] = path;
  const kind = recordKinds.find((one) => one === record?.kind);
  return {
    problem: 'invalid',
    path: [...path],
    ...(kind !== undefined && typeof property === 'string' ? { propertyLabel: propertyLabel(kind, property) } : {}),
    message: Object.fromEntries(interfaceLanguages.map((language) => [language, problemInWords(problem, language)])),
  };
}

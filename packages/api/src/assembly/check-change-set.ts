import { type AnyRecord, type Revised, recordKinds, referencesOf, type Statement, valueKey } from '@mithaq/domain';
import type { Draft, Register } from '../ports.ts';
import type { CheckReport, PublishingProblem } from '../views/draft-check.ts';
import { changeSetFound } from './change-sets.ts';
import { type Gathered, gather, groupedBy } from './gather.ts';
import { excusedIn, type UnsupportedValue } from './merge-grounds.ts';
import { overtaken } from './overtaken.ts';
import { checkReport, danglingIn, stillReferredTo, unfitIn, unsupportedIn } from './publishing-problems.ts';
import { recordOf } from './subjects.ts';
import { taken } from './taken.ts';

/** What publishing a change set would be refused for, as things stand. @throws MithaqError `not-found` */
export async function checkChangeSet(register: Register, id: string): Promise<CheckReport> {
  await changeSetFound(register, id);
  const drafts = await register.draftsIn(id);
  const touched = [...new Set(drafts.map(({ data }) => recordOf(data)))];
  const before = await publishedExtract(register, touched);
  const after = afterwards(before, drafts);
  const named = [...new Set(drafts.flatMap(({ data }) => referencesOf(data).map(({ to }) => to)))];
  const gathered = await gather(register.working(), { more: [...named, ...touched] });
  const published = new Set<string>((await register.records(named)).map(({ record }) => record.id));
  const gone = new Set(drafts.filter(({ act }) => act === 'withdraw').map(({ subject }) => subject));
  const isThere = (one: string) => after.records.has(one) || (published.has(one) && !gone.has(one));
  const faults = faultsIn(gathered, before);
  const known = new Set(faults.map(keyOf));
  const excused = new Set((await excusedIn(register, id, faults)).map(valueKeyOf));
  const [changed, referred, names] = await Promise.all([
    overtaken(register, drafts, gathered),
    stillReferred(register, { drafts, after }),
    taken(register, drafts, gathered),
  ]);
  return checkReport([
    ...changed,
    ...names,
    ...drafts.filter(({ act }) => act === 'publish').flatMap(({ data }) => danglingIn(gathered, data, isThere)),
    // What was so already holds nobody up who changes something else.
    ...faultsIn(gathered, after).filter((fault) => !known.has(keyOf(fault)) && !isExcused(fault, excused)),
    ...referred,
  ]);
}

/** Records, and the statements about them. */
interface Extract {
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly statements: readonly Statement[];
}

async function publishedExtract(register: Register, records: readonly string[]): Promise<Extract> {
  const [held, statements] = await Promise.all([register.records(records), register.statementsAbout(records)]);
  return { records: new Map(held.map(({ record }) => [record.id, record])), statements };
}

/** The records and statements as publishing would leave them. */
function afterwards({ records, statements }: Extract, drafts: readonly Draft[]): Extract {
  const revised = new Map<string, Revised>([...records.values(), ...statements].map((one) => [one.id, one]));
  for (const { act, subject, data } of drafts) {
    if (act === 'publish') revised.set(subject, data);
    else revised.delete(subject);
  }
  const left = [...revised.values()];
  return {
    records: new Map(left.flatMap((one) => (one.record === 'statement' ? [] : [[one.id, one] as const]))),
    statements: left.filter((one) => one.record === 'statement'),
  };
}

function faultsIn(gathered: Gathered, { records, statements }: Extract): PublishingProblem[] {
  const about = groupedBy(statements, ({ subject }) => subject);
  return [
    ...[...records.values()].flatMap((record) => unsupportedIn(gathered, record, about.get(record.id) ?? [])),
    ...statements.flatMap((statement) => unfitIn(gathered, statement, records.get(statement.subject))),
  ];
}

function keyOf({ problem, subject, path: [property], value, message }: PublishingProblem): string {
  return [problem, subject?.id, property, valueKey(value?.value), message['en']].join(' ');
}

function valueKeyOf({ id, property, value }: UnsupportedValue): string {
  return [id, property, valueKey(value)].join(' ');
}

function isExcused({ problem, subject, path: [property], value }: PublishingProblem, excused: ReadonlySet<string>): boolean {
  if (problem !== 'unsupported' || subject === undefined) return false;
  return excused.has(valueKeyOf({ id: subject.id, property: String(property), value: value?.value }));
}

/** Published records that would go on naming one that is withdrawn. */
async function stillReferred(
  register: Register,
  { drafts, after }: { readonly drafts: readonly Draft[]; readonly after: Extract },
): Promise<PublishingProblem[]> {
  const gone = new Map<string, AnyRecord>();
  for (const { act, data } of drafts) if (act === 'withdraw' && data.record !== 'statement') gone.set(data.id, data);
  if (gone.size === 0) return [];
  const naming = (await Promise.all(recordKinds.map((kind) => register.referring(kind, [...gone.keys()])))).flat();
  const records = naming.map(({ record }) => after.records.get(record.id) ?? record).filter(({ id }) => !gone.has(id));
  const staying: readonly Revised[] = [...records, ...after.statements];
  const gathered = await gather(register.working(), { more: [...gone.keys(), ...staying.map(recordOf)] });
  return staying.flatMap((by) =>
    referencesOf(by).flatMap(({ to }) => {
      const record = gone.get(to);
      return record ? [stillReferredTo(gathered, record, by)] : [];
    }),
  );
}

import { pickText, type Statement } from '@mithaq/domain';
import { type Accepted, leftWords, type MatchedProposal, recordsOf, withoutDropped } from '@mithaq/reader/editing';
import type { Reading, World } from '../ports.ts';
import { asciiWords } from '../sources/new-source.ts';
import { says } from '../suggestions/citing.ts';
import type { DrawnUp } from './drawn-up.ts';
import type { WorkingReading } from './register-view.ts';

/** What accepting a proposal comes to, and the proposal without what was dropped. What is stated at the same passages already is not stated again. */
export interface Outcome extends Accepted {
  readonly proposal: MatchedProposal;
  /** What is stated of the records that it is about, published or drafted. */
  readonly held: readonly Statement[];
}

/** What an editor gives by hand: values by property, by the key of the part. */
type Given = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * What accepting a proposal would change: the same function answers beforehand and is carried out. Ids are new each time it is asked.
 * Nothing where the main part was dropped.
 */
export async function outcomeOf(
  world: Pick<World, 'newId' | 'today'>,
  reading: WorkingReading,
  asked: { readonly drawn: DrawnUp; readonly proposal: MatchedProposal; readonly dropped?: ReadonlySet<string>; readonly given?: Given },
): Promise<Outcome | undefined> {
  const { drawn, proposal: whole, dropped = new Set(), given = new Map() } = asked;
  const left = withoutDropped(whole, dropped);
  if (left === undefined) return undefined;
  const { title, label } = leftWords(whole, left, { known: (id) => drawn.known.get(id), taxonomy: await reading.taxonomy() });
  const [main, ...others] = left.parts;
  const proposal: MatchedProposal = { ...left, title, parts: [{ ...main, label }, ...others] };
  const newId = openIds(world);
  const slugs = await slugsFor(reading, { drawn, proposal }, newId);
  const accepted = recordsOf(proposal, {
    source: drawn.source.id,
    text: drawn.text,
    view: drawn.view,
    today: world.today(),
    newId,
    given,
    slugOf: (part) => slugs.get(part.key) ?? newId(part.record, part.key).replace('_', '-'),
  });
  const held = await statedOf(reading, accepted);
  return { ...accepted, proposal, held, statements: accepted.statements.filter((statement) => !says(held, statement)) };
}

/** Nothing is stated yet of what is new. */
async function statedOf(reading: WorkingReading, { made, statements }: Accepted): Promise<readonly Statement[]> {
  const isMade = new Set<string>(made.map(({ id }) => id));
  const subjects = [...new Set(statements.map(({ subject }) => subject))].filter((subject) => !isMade.has(subject));
  if (subjects.length === 0) return [];
  const [published, drafted] = await Promise.all([reading.statementsAbout(subjects), reading.draftStatementsAbout(subjects)]);
  return [...published, ...drafted.map(({ data }) => data)];
}

type NewId = (kind: string, key: string) => string;

/** New ids, the same one for the same matter. */
function openIds({ newId }: Pick<World, 'newId'>): NewId {
  const made = new Map<string, string>();
  return (kind, key) => {
    const matter = `${kind} ${key}`;
    const id = made.get(matter) ?? newId(kind);
    made.set(matter, id);
    return id;
  };
}

/** How long a slug may become, with room for what tells it from another one. */
const longestSlug = 80;

/** A free slug for each new record: its English words, told apart by the end of its id where they are taken. */
async function slugsFor(
  reading: Reading,
  { drawn, proposal }: { readonly drawn: DrawnUp; readonly proposal: MatchedProposal },
  newId: NewId,
): Promise<ReadonlyMap<string, string>> {
  const slugs = new Map<string, string>();
  const { agreements, clauses, events, actors, places, offices } = drawn.view;
  const given = new Set([agreements, clauses, events, actors, places, offices].flat().map(({ record, slug }) => `${record} ${slug}`));
  for (const part of proposal.parts.filter(({ match }) => match.match !== 'held')) {
    const words = asciiWords(pickText(part.label, 'en').text).slice(0, longestSlug).replace(/-+$/, '') || part.record;
    const isTaken = given.has(`${part.record} ${words}`) || (await reading.find(part.record, words)) !== undefined;
    const slug = isTaken ? `${words}-${newId(part.record, part.key).slice(-8)}` : words;
    given.add(`${part.record} ${slug}`);
    slugs.set(part.key, slug);
  }
  return slugs;
}

/** Whether it can be accepted as it is: its main part comes to a record, or is one, and nothing is undecided. */
export function isReady({ proposal, records, open }: Outcome): boolean {
  return records.has(proposal.parts[0].key) && !open.some(({ question }) => question === 'undecided');
}

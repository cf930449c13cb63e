import { capabilityOf } from '@mithaq/api';
import { routes } from '../rest/route-table.ts';
import { exportAddresses } from './downloads.ts';
import { procedures } from './procedures.ts';
import { restAddress } from './rest.ts';
import type { TestServer } from './server.ts';
import { unzipped } from './unzipped.ts';

/** What readers ask about: things of the register that are published, and words. */
export interface Known {
  readonly agreement: string;
  /** Its id. */
  readonly id: string;
  readonly actor: string;
  readonly event: string;
  readonly place: string;
  readonly office: string;
  readonly clause: string;
  readonly source: string;
  readonly words: readonly string[];
}

/** What readers ask the procedures that they may call. */
function questionsOf(known: Known): ReadonlyMap<string, readonly object[]> {
  const all = [{ limit: 100 }];
  const { id } = known;
  return new Map<string, readonly object[]>([
    ['session.get', [{}]],
    ['taxonomy.get', [{}]],
    ['topics.list', [{}]],
    ['register.summary', [{}]],
    ['register.addresses', [{ kind: 'agreement' }, { kind: 'source' }]],
    ['agreements.list', [...all, { status: 'signed' }, { topic: 'security' }]],
    ['agreements.get', [{ key: known.agreement }]],
    ['agreements.compare', [{ actor: known.actor }]],
    ['agreements.commitments', all],
    ['actors.list', all],
    ['actors.get', [{ key: known.actor }]],
    ['actors.network', [{ actors: [known.actor], depth: 2 }]],
    ['actors.weave', [{ key: known.actor, events: true }]],
    ['events.list', all],
    ['events.get', [{ key: known.event }]],
    ['events.timeline', all],
    ['events.map', all],
    ['events.density', [{}, { agreement: known.agreement }]],
    ['events.announced', all],
    ['places.list', all],
    ['places.get', [{ key: known.place }]],
    ['offices.list', all],
    ['offices.get', [{ key: known.office }]],
    ['clauses.list', all],
    ['clauses.get', [{ key: known.clause }]],
    ['sources.list', all],
    ['sources.get', [{ key: known.source }]],
    ['statements.list', [...all, { about: id }]],
    ['recognitions.list', all],
    ['disputes.list', all],
    ['citations.cite', [{ record: id, base: 'https://mithaq.example' }]],
    ['disputes.get', [{ subject: id, property: 'names' }]],
    ['search.query', known.words.map((q) => ({ q }))],
    ['changes.list', [{}, { after: '0', limit: 100 }]],
    ['changes.about', [{ about: [id] }]],
    ['records.get', [{ kind: 'agreement', key: known.agreement }]],
    ['records.history', [{ id }]],
    ['records.revision', [1, 2, 3].map((revision) => ({ id, revision }))],
    ['records.compare', [{ id, from: 1, to: 2 }]],
  ]);
}

/** The procedures for which a reader of these tests has no question: whoever adds one adds a question for it. `changes.live` is listened to. */
export function unasked(known: Known): string[] {
  const questions = questionsOf(known);
  const readable = procedures.filter(({ path }) => ['open', 'read'].includes(capabilityOf(path)));
  return readable.map(({ path }) => path).filter((path) => path !== 'changes.live' && !questions.has(path));
}

/** Asks everything that a reader may ask, by tRPC, REST and as a download, and gives each answer whole: its status, and its body as text. */
export async function everythingTold({ running }: TestServer, known: Known): Promise<Readonly<Record<string, string>>> {
  const asked = [...questionsOf(known)].flatMap(([path, inputs]) =>
    inputs.map((input) => `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`),
  );
  const answers: [string, string][] = [];
  for (const address of [...asked, ...restAddresses(known), ...exportAddresses(known.agreement)]) {
    const answer = await fetch(running.apiUrl + address);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = /\.zip(?:\?|$)/.test(address) ? await unzipped(bytes) : bytes.toString('utf8');
    answers.push([address, `${answer.status} ${withoutMoments(body)}`]);
  }
  return Object.fromEntries(answers);
}

/** The same questions at the addresses of REST. */
function restAddresses(known: Known): readonly string[] {
  const questions = questionsOf(known);
  return routes.flatMap((route) => (questions.get(route.procedure) ?? []).map((input) => restAddress(route, input)));
}

/** A download says when it was made, and a bundle's manifest seals that. */
function withoutMoments(body: string): string {
  return body.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a moment').replaceAll(/^(\{"counts":.*),"sha256":"\w+"\}$/gm, '$1}');
}

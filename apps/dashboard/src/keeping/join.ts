import { mergeLists } from '@mithaq/domain';
import { z } from 'zod';
import { type Draftable, differingFields, isSame, type Json, withField } from './draftable.ts';

/** Three versions of one record or statement: what both started from, what is there now, and what is being typed. */
export interface Versions {
  readonly base: Draftable;
  readonly theirs: Draftable;
  readonly mine: Draftable;
  /** What was sent from here and never answered: it may be what is there now. */
  readonly sent: readonly Draftable[];
}

/** One field as the three have it. A side that lacks it is `undefined`. */
export interface Clash {
  readonly property: string;
  readonly base: Json | undefined;
  readonly theirs: Json | undefined;
  readonly mine: Json | undefined;
}

/** What comes of two edits: all that goes together, with mine where they clash, and the clashes. */
export interface Joined {
  readonly data: Draftable;
  readonly clashes: readonly Clash[];
}

/**
 * Joins what is typed with what came in meanwhile, field by field and by the rules of `mergeRevisions`, but of data in any state of
 * correctness. A field that holds what was sent from here is no edit of anybody else.
 */
export function joined(versions: Versions): Joined {
  const { theirs, mine } = versions;
  const clashes: Clash[] = [];
  let data = theirs;
  for (const property of differingFields(theirs, mine)) {
    const field = fieldIn(versions, property);
    const one = isTorn(versions) ? undefined : joinedField(versions, field);
    if (one === undefined) clashes.push(field);
    data = withField(data, property, one === undefined ? field.mine : one.value);
  }
  return { data, clashes };
}

function fieldIn({ base, theirs, mine }: Versions, property: string): Clash {
  return { property, base: base[property], theirs: theirs[property], mine: mine[property] };
}

const List = z.array(z.json());

function joinedField({ sent }: Versions, { property, base, theirs, mine }: Clash): { readonly value: Json | undefined } | undefined {
  if (isSame(theirs, base) || sent.some((one) => isSame(one[property], theirs))) return { value: mine };
  if (isSame(mine, base)) return { value: theirs };
  if (!Array.isArray(theirs) || !Array.isArray(mine)) return undefined;
  const list = mergeLists({ base, theirs, ours: mine });
  return list && { value: List.parse(list) };
}

const said: readonly string[] = ['subject', 'property', 'value', 'modality'];

/** Whether two edits have a statement say different things: then no part of one goes with the other. */
function isTorn({ base, theirs, mine, sent }: Versions): boolean {
  if (mine['record'] !== 'statement') return false;
  const isOwn = [base, ...sent].some((one) => isSame(one, theirs));
  return !isOwn && !isSame(mine, base) && differingFields(theirs, mine).some((property) => said.includes(property));
}

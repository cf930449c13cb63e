import { type Citation, currentSchemaVersion, MithaqError, Statement, selectorFor, valueKey, wholeRange } from '@mithaq/domain';
import type { MatchedPart, MatchedValue } from '../matching/match.ts';
import type { Resolve } from '../matching/resolved.ts';
import { type Passage, referenceKey, toldValue } from '../proposal.ts';
import { fittingValue } from './fitting.ts';
import { notes } from './notes.ts';
import type { Accepting } from './options.ts';

/** A part, the record that it is or becomes, and how to find the records that it names. */
export interface Stating {
  readonly part: MatchedPart;
  readonly subject: string;
  readonly resolve: Resolve;
  readonly accepting: Accepting;
}

/** The statements of a part's values: one for each value that has passages, with every passage cited. */
export function statementsOf({ part, ...stating }: Stating): readonly Statement[] {
  return part.values.flatMap((said) => statementOf(said, { part, ...stating }));
}

function statementOf(said: MatchedValue, { part, subject, resolve, accepting }: Stating): readonly Statement[] {
  const citations = said.passages.flatMap((passage) => citationOf(passage, resolve, accepting));
  const value = said.against.standing === 'corroborates' ? said.against.held : fittingValue(part.record, said, resolve);
  if (citations.length === 0 || value === undefined || isAnotherWording(said)) return [];
  const statement = Statement.safeParse({
    record: 'statement',
    schemaVersion: currentSchemaVersion,
    id: accepting.newId('statement', `${said.key} ${valueKey(value)}`),
    subject,
    property: said.property,
    value,
    modality: (part.record === 'event' && toldValue(part, 'modality')) || 'occurred',
    rank: said.isBeside ? 1 : 0,
    citations,
    ...standingOf(said),
  });
  return statement.success ? [statement.data] : [];
}

/** What a text merely calls an agreement ("the accord") is no name of one that the register has. */
function isAnotherWording({ property, against: { standing } }: MatchedValue): boolean {
  return property === 'names' && standing === 'agrees';
}

/** What stands on the record is accepted; another reading stands beside it until somebody rules. */
function standingOf({ isBeside, against: { standing } }: MatchedValue) {
  if (standing === 'agrees' || standing === 'contradicts') return { standing: 'needs-work', note: notes[standing] };
  return isBeside && standing !== 'corroborates' ? { standing: 'needs-work', note: notes.beside } : { standing: 'accepted' };
}

/** A passage that no selector can be made of (it is too long, or holds half a character) is left out. */
function citationOf(
  passage: Passage,
  resolve: Resolve,
  { source, text, today }: Accepting,
): readonly Omit<Citation, 'source' | 'attributedTo'>[] {
  const range = wholeRange(text, passage);
  const speaker = passage.attributedTo && resolve(referenceKey(passage.attributedTo));
  const isActor = speaker?.startsWith('actor_') === true;
  try {
    const selector = selectorFor(text, range.start, range.end);
    const cited = { source, selector, ...(isActor && { attributedTo: speaker }), ...(today && { accessed: today }) };
    return [cited];
  } catch (error) {
    if (error instanceof MithaqError) return [];
    throw error;
  }
}

import type { EventFound, Found, Referred } from '../../found.ts';
import { compose } from '../compose.ts';
import { type Part, type Proposal, partsOf } from '../proposal.ts';
import { eventAt, findingsBy } from './passages.ts';

const text =
  'بحث الوزيران في جدة أمس الملف. التقى الوزيران الأسبوع الماضي. لا يوجد اتفاق. التقى أحمد بدر. اتفاق بين الغرفتين على المياه والمياه';

/** Findings of a few words of ours. */
export const { at, who, on } = findingsBy(text);

/** Two actors of the register, and the words that name them. */
export const minister = { record: 'actor_1' };
export const badr = { record: 'actor_2' };
export const [ministers, ahmadBadr]: readonly [Referred, Referred] = [who('الوزيران', minister), who('أحمد بدر', badr)];

/** Both of them as parties. */
export const parties = [
  { actor: ministers, role: 'party' },
  { actor: ahmadBadr, role: 'party' },
] as const;

/** What is proposed of findings in these words, by a register that knows nobody. */
export function composed(...found: readonly Found[]): readonly Proposal[] {
  return compose(found, { text, known: () => undefined });
}

/** A meeting of the ministers that a word tells. */
export function met(exact: string, given: Partial<EventFound>): EventFound {
  return eventAt(at(exact), 'meeting', { participations: [{ actor: ministers, role: 'participant' }], ...given });
}

/** The words that a part or a value cites. */
export function words({ passages }: Pick<Part, 'passages'>): readonly string[] {
  return passages.map(({ exact }) => exact);
}

/** The parts of one kind, where there is a proposal. */
export function only(proposal: Proposal | undefined, record: Part['record']): readonly Part[] {
  return proposal ? partsOf(proposal, record) : [];
}

import { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import { AnyRecord, captionOfRecord } from '../../registry.ts';
import { checkStatement } from '../../statements.ts';
import type { LocalizedText } from '../../values/text.ts';
import { exactKey } from '../../values/value-key.ts';
import type { Revised } from '../revisions/types.ts';
import { fold, type SetAside } from './fold.ts';
import { type Pointers, repointed } from './pointers.ts';

/** What one record or statement is before a merge, and what the merge makes of it; absent where it takes it away. */
export interface MergeEdit {
  readonly before: Revised;
  readonly after?: Revised;
}

/**
 * Why two records cannot be made one as things are. `tie`: this record ties the one to the other, and nothing but the tie would be left
 * of it; `unfit`: this record could not name the one in both places.
 */
export interface MergeObstacle {
  readonly why: 'tie' | 'unfit';
  readonly record: AnyRecord;
}

/** What making two records one comes to: every edit that it takes, what the one record cannot show, and what stands against it. */
export interface MergePlan {
  /** The record as which both are shown, folded. */
  readonly record: AnyRecord;
  readonly setAside: readonly SetAside[];
  /** The record itself first, then the absorbed one, which goes; then whatever names it, and what is stated. Only what changes. */
  readonly edits: readonly MergeEdit[];
  readonly obstacles: readonly MergeObstacle[];
}

/** Two records of one kind, and what the plan has to look at. */
export interface MergeAsked {
  /** The record that stays. */
  readonly into: AnyRecord;
  readonly absorbed: AnyRecord;
  /** Every record that refers to the absorbed one, and every statement about it, or that names it. More does no harm. */
  readonly around: Register;
}

/**
 * Plans how two records become one: as `fold` joins them, with everything that names the absorbed record naming the other one. What was
 * stated of it is stated of the one record: as an accepted value where the record shows the value; else disputed where the record shows
 * another one, and rejected where nothing could show it, each with a public note that says why. A value that no source gives is not
 * taken along where it is not shown. Nothing is deleted by it that `planUnmerge` could not put back.
 */
export function planMerge({ into, absorbed, around }: MergeAsked): MergePlan {
  const pointers: Pointers = new Map([[absorbed.id, into.id]]);
  const { record, setAside } = fold(into, [absorbed], pointers);
  const others = around.records.filter(({ id }) => id !== into.id && id !== absorbed.id);
  const renamed = others.map((before) => ({ before, after: renamedRecord(before, pointers) }));
  const shown = new Map<string, AnyRecord>([record, ...renamed.map(({ before, after }) => after ?? before)].map((one) => [one.id, one]));
  const stated = around.statements.map((before) => stateAnew(before, { pointers, shown, absorbed, setAside }));
  return {
    record,
    setAside,
    edits: [
      ...changed([{ before: into, after: record }]),
      { before: absorbed },
      ...changed(renamed.flatMap(({ before, after }) => (after ? [{ before, after }] : []))),
      ...changed(stated),
    ],
    obstacles: renamed.flatMap(({ before, after }) => (after ? [] : [{ why: isTie(before) ? 'tie' : 'unfit', record: before }])),
  };
}

/** Whether a record is nothing but a tie between two others: a recognition of one by the other. */
function isTie(record: AnyRecord): boolean {
  return 'by' in record && 'of' in record;
}

function changed(edits: readonly MergeEdit[]): readonly MergeEdit[] {
  return edits.filter(({ before, after }) => after === undefined || exactKey(before) !== exactKey(after));
}

/** A record as it names others afterwards; `undefined` where it would not be one any more. */
function renamedRecord(record: AnyRecord, pointers: Pointers): AnyRecord | undefined {
  const next = repointed(record, pointers);
  if (next === record) return record;
  const parsed = AnyRecord.safeParse(next);
  if (!parsed.success || ('by' in parsed.data && 'of' in parsed.data && parsed.data.by === parsed.data.of)) return undefined;
  return parsed.data;
}

interface Beside {
  readonly pointers: Pointers;
  readonly shown: ReadonlyMap<string, AnyRecord>;
  readonly absorbed: AnyRecord;
  readonly setAside: readonly SetAside[];
}

/** A statement as it stands afterwards. */
function stateAnew(before: Statement, { pointers, shown, absorbed, setAside }: Beside): MergeEdit {
  const after = Statement.parse(repointed(before, pointers));
  const record = shown.get(after.subject);
  const problem = record && checkStatement(after, record)[0]?.problem;
  if (problem !== 'not-on-record') return { before, after };
  if (after.citations.length === 0) return { before };
  const isRival = setAside.some(({ property, why }) => property === after.property && why === 'other');
  const { standing: _standing, ...told } = after;
  const note = noteOn(absorbed, isRival);
  return { before, after: Statement.parse({ ...told, standing: isRival ? 'disputed' : 'rejected', note: { ...note, ...after.note } }) };
}

/** Why a statement that was accepted of the absorbed record is not of the one that stands for it. */
function noteOn(absorbed: AnyRecord, isRival: boolean): LocalizedText {
  const caption = captionOfRecord(absorbed);
  const any = Object.values(caption)[0] ?? absorbed.slug;
  const [ar, en] = [caption['ar'] ?? any, caption['en'] ?? any];
  return isRival
    ? { ar: `قيل عن «${ar}»، وهو مضموم إلى هذا السجل.`, en: `Said of “${en}”, which is joined with this record.` }
    : {
        ar: `قيل عن «${ar}» قبل ضمه إلى هذا السجل، ولا موضع له فيه.`,
        en: `Said of “${en}” before it was joined with this record, which has no place for it.`,
      };
}

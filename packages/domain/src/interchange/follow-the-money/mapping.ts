import { indexRegister, type Register, type RegisterIndex } from '../../register.ts';
import { type RecordKind, type RecordOf, recordKinds } from '../../registry.ts';
import { actorDrafts, officeDrafts, recognitionDrafts, tenureDrafts } from './actors.ts';
import { agreementDrafts, clauseDrafts } from './agreements.ts';
import type { Draft, DraftValue } from './draft.ts';
import { eventDrafts } from './events.ts';
import { type FtmLeftOut, type FtmReason, faultOfText, isThing, isWithin, requiredEnds } from './model.ts';
import { placeDrafts } from './places.ts';
import { sourceDrafts } from './sources.ts';

/** What a kind of record becomes. */
interface Mapping<Kind extends RecordKind> {
  readonly drafts: (record: RecordOf<Kind>, register: RegisterIndex) => readonly Draft[];
  /** The property for which a record is left out whole, and why. */
  readonly leaves?: (record: RecordOf<Kind>) => Pick<FtmLeftOut, 'property' | 'reason'> | undefined;
}

const mappings: { readonly [Kind in RecordKind]: Mapping<Kind> } = {
  actor: { drafts: actorDrafts },
  office: { drafts: officeDrafts },
  tenure: { drafts: tenureDrafts },
  recognition: { drafts: recognitionDrafts },
  place: { drafts: placeDrafts },
  agreement: { drafts: agreementDrafts },
  clause: { drafts: clauseDrafts },
  // An event of FollowTheMoney is one that happened: there is no way to say that it was only planned, or denied.
  event: {
    drafts: eventDrafts,
    leaves: ({ modality }) => (modality === 'occurred' ? undefined : { property: 'modality', reason: 'modality' }),
  },
  source: { drafts: sourceDrafts },
};

/** What a register becomes: entities that FollowTheMoney takes, with the origin of each value, and what is left out. */
export interface Mapped {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly FtmLeftOut[];
  readonly register: RegisterIndex;
}

/** Maps a register, and holds what comes of it against FollowTheMoney's rules: ends that are there, of a fitting schema; texts not too long. */
export function mapRegister(given: Register): Mapped {
  const register = indexRegister(given);
  const mapped = recordKinds.map((kind) => mapKind(kind, register));
  const drafts = mapped.flatMap((one) => one.drafts);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const checked = drafts.map((draft) => checkDraft(draft, byId));
  return {
    drafts: checked.flatMap(({ draft }) => draft ?? []),
    leftOut: [...mapped.flatMap((one) => one.leftOut), ...checked.flatMap(({ leftOut }) => leftOut)],
    register,
  };
}

function mapKind<Kind extends RecordKind>(kind: Kind, register: RegisterIndex): Pick<Mapped, 'drafts' | 'leftOut'> {
  const { drafts, leaves }: Mapping<Kind> = mappings[kind];
  const records = register.ofKind(kind).map((record) => ({ record, left: leaves?.(record) }));
  return {
    drafts: records.flatMap(({ record, left }) => (left ? [] : drafts(record, register))),
    leftOut: records.flatMap(({ record, left }) => (left ? [{ record: record.id, ...left }] : [])),
  };
}

interface Checked {
  readonly draft?: Draft;
  readonly leftOut: readonly FtmLeftOut[];
}

function checkDraft(draft: Draft, byId: ReadonlyMap<string, Draft>): Checked {
  const judged = draft.values.map((value) => ({ value, reason: faultOf(value, byId) }));
  const leftOut = judged.flatMap(({ value, reason }) =>
    reason === undefined ? [] : [{ record: draft.record.id, property: value.origin.property, reason }],
  );
  const values = judged.filter(({ reason }) => reason === undefined).map(({ value }) => value);
  const props = new Set(values.map(({ prop }) => prop));
  const complete = (requiredEnds[draft.schema] ?? []).every((end) => props.has(end));
  if (!complete) return { leftOut };
  return { draft: { ...draft, values: isThing(draft.schema) && !props.has('name') ? [...values, slugAsName(draft)] : values }, leftOut };
}

function faultOf({ prop, value, range, fault }: DraftValue, byId: ReadonlyMap<string, Draft>): FtmReason | undefined {
  if (fault !== undefined) return fault;
  if (range !== undefined) {
    const target = byId.get(value);
    return target === undefined ? 'missing' : isWithin(range, target.schema) ? undefined : 'range';
  }
  return faultOfText(prop, value);
}

/** What a thing is called whose every name FollowTheMoney refuses: it must have one. */
function slugAsName({ record }: Draft): DraftValue {
  return { prop: 'name', value: record.slug, origin: { property: 'slug', element: record.slug } };
}

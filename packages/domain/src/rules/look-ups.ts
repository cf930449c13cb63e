import type { Event } from '../records/event.ts';
import { indexRegister, type Register, type RegisterIndex } from '../register.ts';
import type { AnyRecord, RecordKind, RecordOf } from '../registry.ts';
import type { AgreementId } from '../values/id.ts';

/** A register that answers look-ups: itself where it does already, else made ready for them. */
export function indexed(register: Register | RegisterIndex): RegisterIndex {
  return 'referring' in register ? register : indexRegister(register);
}

/** The records of one kind that name a record in some field. */
export function referring<Kind extends RecordKind>(index: RegisterIndex, id: string, kind: Kind): readonly RecordOf<Kind>[] {
  return index.referring(id).filter((record: AnyRecord): record is RecordOf<Kind> => record.record === kind);
}

/** The events that concern an agreement. */
export function eventsOf(index: RegisterIndex, agreement: AgreementId): readonly Event[] {
  return referring(index, agreement, 'event').filter(({ agreements }) => agreements.includes(agreement));
}

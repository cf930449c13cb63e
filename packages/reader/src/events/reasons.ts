import { type EventType, eventTypes, type LocalizedText, type Modality, modalities } from '@mithaq/domain';
import type { Evidence } from './confidence.ts';
import type { Telling } from './telling.ts';

/** What was read. */
interface Told {
  readonly type: EventType;
  readonly modality: Modality;
  readonly evidence: Evidence;
}

/** What an event rests on, for the editor who judges it. */
export function reasonFor(telling: Telling, { type, modality, evidence }: Told): LocalizedText {
  const word = wordOf(telling);
  const [participants, agreements] = [evidence.participations.length, evidence.agreements.length];
  const [told, outcome] = [eventTypes.label(type), modalities.label(modality)];
  return {
    ar: `${word.ar} على ${told.ar ?? type}، ${outcome.ar ?? modality}؛ مشاركون في الجملة: ${participants}، اتفاقات: ${agreements}`,
    en: `${word.en} that tells of: ${told.en ?? type}, ${outcome.en ?? modality}; participants in the clause: ${participants}, agreements: ${agreements}`,
  };
}

function wordOf({ sense, light }: Telling): { readonly ar: string; readonly en: string } {
  if (sense.part === 'verb') return { ar: 'فعل يدل', en: 'a verb' };
  return light ? { ar: 'اسم مع فعل يدل', en: 'a noun with a verb' } : { ar: 'اسم يدل', en: 'a noun' };
}

import { vocabulary } from './vocabulary.ts';

/** Where a statement stands with the editors. */
export const standings = vocabulary([
  ['accepted', 'مقبول', 'accepted'],
  ['disputed', 'مختلف فيه', 'disputed'],
  ['needs-work', 'يحتاج مراجعة', 'needs work'],
  ['rejected', 'مرفوض', 'rejected'],
]);
export const Standing = standings.schema;
export type Standing = (typeof standings.terms)[number]['code'];

/** Statuses of an agreement. They are derived from its events, never typed in. */
export const statuses = vocabulary([
  ['unknown', 'غير معروفة', 'unknown'],
  ['negotiated', 'قيد التفاوض', 'negotiated'],
  ['announced', 'معلنة', 'announced'],
  ['initialled', 'موقّعة بالأحرف الأولى', 'initialled'],
  ['signed', 'موقّعة', 'signed'],
  ['approved', 'موافق عليها', 'approved'],
  ['ratified', 'مصدّق عليها', 'ratified'],
  ['in-force', 'نافذة', 'in force'],
  ['suspended', 'معلّقة', 'suspended'],
  ['terminated', 'منتهية', 'terminated'],
  ['rejected', 'مرفوضة', 'rejected'],
]);
export const Status = statuses.schema;
export type Status = (typeof statuses.terms)[number]['code'];

import {
  type AnyRecord,
  checkStatement,
  type LocalizedText,
  propertyLabel,
  type Reference,
  type Revised,
  referencesOf,
  type StandingValue,
  type Statement,
  unpublishable,
  valueKey,
} from '@mithaq/domain';
import type { CheckReport, PublishingProblem } from '../views/draft-check.ts';
import type { Ref } from '../views/ref.ts';
import { valueView } from './field-changes.ts';
import type { Gathered } from './gather.ts';
import { kindOfId } from './refs.ts';
import { recordOf, subjectView } from './subjects.ts';

const mostTold = 200;

/** What is told of the problems found: so many of them, and how many more there are. */
export function checkReport(problems: readonly PublishingProblem[]): CheckReport {
  return { problems: problems.slice(0, mostTold), more: Math.max(problems.length - mostTold, 0) };
}

/** The values of a record that no statement gives, each with its place. */
export function unsupportedIn(gathered: Gathered, record: AnyRecord, statements: readonly Statement[]): PublishingProblem[] {
  return unpublishable(record, statements).map((standing) => ({
    problem: 'unsupported',
    subject: subjectView(gathered, record),
    path: placeOf(record, standing),
    propertyLabel: propertyLabel(record.record, standing.property),
    value: valueView(gathered, record, { field: standing.property, value: standing.value }),
    message: wordings.unsupported,
  }));
}

/** What is wrong between a statement and the record that it is about; nothing where that is not there, which is dangling. */
export function unfitIn(gathered: Gathered, statement: Statement, subject: AnyRecord | undefined): PublishingProblem[] {
  const faults = subject === undefined ? [] : checkStatement(statement, subject);
  return faults.map((fault) => ({
    problem: 'unfit',
    subject: subjectView(gathered, statement),
    path: fault.problem === 'unfit-value' ? ['value', ...fault.path.filter((step) => typeof step !== 'symbol')] : ['value'],
    propertyLabel: propertyLabel(kindOfId(statement.subject), statement.property),
    value: valueView(gathered, statement, { field: 'value', value: statement.value }),
    message: wordings[fault.problem],
  }));
}

/** What a record or statement names that readers will not find. */
export function danglingIn(gathered: Gathered, revised: Revised, isThere: (id: string) => boolean): PublishingProblem[] {
  return referencesOf(revised)
    .filter(({ to }) => !isThere(to))
    .map((reference) => ({
      problem: 'dangling',
      subject: subjectView(gathered, revised),
      path: [reference.property],
      propertyLabel: fieldLabel(revised, reference),
      value: valueView(gathered, revised, { field: reference.property, value: reference.to }),
      message: wordings.dangling,
    }));
}

/** That what is to be withdrawn is named by something that stays. */
export function stillReferredTo(gathered: Gathered, withdrawn: AnyRecord, by: Revised): PublishingProblem {
  return {
    problem: 'still-referred-to',
    subject: subjectView(gathered, withdrawn),
    path: [],
    value: { value: by.id, display: nameOf(subjectView(gathered, by).record) },
    message: wordings['still-referred-to'],
  };
}

/** That a draft cannot be joined with what was published since it was begun; in a field, or altogether. */
export function conflictIn(gathered: Gathered, revised: Revised, path: readonly string[]): PublishingProblem {
  const [property] = path;
  return {
    problem: 'conflict',
    subject: subjectView(gathered, revised),
    path: [...path],
    ...(property === undefined ? {} : { propertyLabel: fieldLabel(revised, { property, to: '' }) }),
    message: wordings.conflict,
  };
}

/** That something which belongs to one record alone is another's. */
export function takenIn(
  gathered: Gathered,
  record: AnyRecord,
  { path, value }: { readonly path: readonly string[]; readonly value: string },
): PublishingProblem {
  return {
    problem: 'taken',
    subject: subjectView(gathered, record),
    path: [...path],
    value: { value, display: { ar: value, en: value } },
    message: wordings.taken,
  };
}

function nameOf({ id, label }: Ref): LocalizedText {
  return Object.keys(label).length > 0 ? label : { ar: id, en: id };
}

function fieldLabel(revised: Revised, { property }: Reference): LocalizedText {
  return propertyLabel(kindOfId(recordOf(revised)), property);
}

function placeOf(record: AnyRecord, { property, value }: StandingValue): (string | number)[] {
  const field = new Map<string, unknown>(Object.entries(record)).get(property);
  if (!Array.isArray(field)) return [property];
  const at = field.findIndex((element) => valueKey(element) === valueKey(value));
  return at === -1 ? [property] : [property, at];
}

const wordings = {
  unsupported: {
    ar: 'لا مصدر لهذه القيمة: أضف مقتطفًا، أو بيانًا صريحًا بأنها بلا مصدر',
    en: 'This value has no source: cite a passage, or say explicitly that it is unsupported',
  },
  dangling: {
    ar: 'يُذكر هنا سجل غير منشور وليس في مجموعة التعديلات هذه',
    en: 'A record is named here that is not published and is not in this change set',
  },
  'still-referred-to': {
    ar: 'لا يُسحب ما دام سجل منشور يذكره',
    en: 'It cannot be withdrawn while something that stays refers to it',
  },
  conflict: {
    ar: 'نُشر بعد بدء هذه المسودة ما لا يجتمع معها؛ اختر ما يبقى',
    en: 'What was published since this draft was begun does not go together with it; choose what stays',
  },
  taken: { ar: 'لسجل آخر من نوعه', en: 'Another record of its kind has this' },
  'other-subject': { ar: 'البيان عن سجل آخر', en: 'The statement is about another record' },
  'unknown-property': { ar: 'ليس لهذا النوع من السجلات هذا الحقل', en: 'Records of this kind have no such field' },
  'unfit-value': { ar: 'هذه القيمة لا تصلح لهذا الحقل', en: 'This value does not fit the field' },
  'not-on-record': { ar: 'قُبلت هذه القيمة وليست في السجل', en: 'This value was accepted and does not stand on the record' },
} as const satisfies Record<string, LocalizedText>;

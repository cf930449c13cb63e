import { compareRevisions, type FieldChange, type LocalizedText, propertyLabel, type Revised } from '@mithaq/domain';
import { z } from 'zod';
import type { FieldChangeView, ValueView } from '../views/revision.ts';
import { displayOf } from './display.ts';
import type { Gathered } from './gather.ts';
import { statementFieldDisplay, statementFieldLabel } from './statement-fields.ts';

/** Two states of one record or statement; a side is `undefined` where there was none. */
export interface States {
  readonly before: Revised | undefined;
  readonly after: Revised | undefined;
}

/** What differs between two states, field by field, with the names of the fields and the values in words. */
export function fieldChangeViews(gathered: Gathered, { before, after }: States): FieldChangeView[] {
  const changes = compareRevisions(before, after).filter((change) => !isEmpty(change.before) || !isEmpty(change.after));
  return changes.map((change) => {
    const wordsOf = (revised: Revised | undefined) => (value: unknown) => valueView(gathered, revised, { field: change.property, value });
    const [then, now] = [wordsOf(before ?? after), wordsOf(after ?? before)];
    return {
      property: change.property,
      propertyLabel: fieldLabel(after ?? before, change.property),
      ...(change.before === undefined ? {} : { before: then(change.before) }),
      ...(change.after === undefined ? {} : { after: now(change.after) }),
      ...elementsIn(change, then, now),
    };
  });
}

/** Whether a field says nothing: it is absent, or a list without elements. */
function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

type InWords = (value: unknown) => ValueView;

function elementsIn({ elements }: FieldChange, then: InWords, now: InWords): Pick<FieldChangeView, 'elements'> {
  if (elements === undefined) return {};
  const { added, removed, isReordered } = elements;
  return { elements: { added: added.map(now), removed: removed.map(then), isReordered } };
}

const slug: LocalizedText = { ar: 'الاسم في الرابط', en: 'Name in addresses' };

/** What a field of a record or statement is called. */
export function fieldLabel(revised: Revised | undefined, field: string): LocalizedText {
  if (revised === undefined) return { en: field };
  if (revised.record === 'statement') return statementFieldLabel(field);
  return field === 'slug' ? slug : propertyLabel(revised.record, field);
}

/** A value of a field as it is and in words. */
export function valueView(
  gathered: Gathered,
  revised: Revised | undefined,
  { field, value }: { readonly field: string; readonly value: unknown },
): ValueView {
  return { value: z.json().parse(value), display: isEmpty(value) ? nothing : displayIn(gathered, revised, { field, value }) };
}

const nothing: LocalizedText = { ar: 'لا شيء', en: 'nothing' };

function displayIn(
  gathered: Gathered,
  revised: Revised | undefined,
  given: { readonly field: string; readonly value: unknown },
): LocalizedText {
  if (revised === undefined) return {};
  if (revised.record === 'statement') return statementFieldDisplay(gathered, revised, given);
  return displayOf(gathered, { kind: revised.record, property: given.field, value: given.value });
}

/** One of the values that a filter offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices are shown under it. */
  readonly group?: string;
}

interface Named {
  /** As the list's address calls it. */
  readonly name: string;
  readonly label: string;
  /** What the address says, as it says it. */
  readonly chosen: string | undefined;
}

/** A filter of few values, all of which are shown. */
export interface ChoiceField extends Named {
  readonly form: 'choice';
  readonly choices: readonly Choice[];
  /** What it means that none is chosen, where that is not all of them. */
  readonly none?: string;
}

/** A calendar day. */
export interface DayField extends Named {
  readonly form: 'day';
}

/** Words that are looked for. */
export interface WordsField extends Named {
  readonly form: 'words';
}

/** A record among thousands, by its slug: looked up by typing. */
export interface RecordField extends Named {
  readonly form: 'record';
  readonly kind: 'actor' | 'agreement' | 'place';
  /** What the chosen record is called; absent where there is none by that name. */
  readonly called?: string | undefined;
}

/** A filter of a list, as the list's address has it. */
export type Field = ChoiceField | DayField | RecordField | WordsField;

/** A filter that is set, in words. */
export interface Chosen {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Its value is a calendar day, for the reader's words. */
  readonly isDay: boolean;
}

/** The filters that are set, in the order of the form. */
export function chosenIn(fields: readonly Field[]): readonly Chosen[] {
  return fields.flatMap((field) =>
    field.chosen === undefined ? [] : [{ name: field.name, label: field.label, value: wordsOf(field), isDay: field.form === 'day' }],
  );
}

function wordsOf(field: Field): string {
  const { chosen = '' } = field;
  if (field.form === 'choice') return field.choices.find(({ value }) => value === chosen)?.label ?? chosen;
  return field.form === 'record' ? (field.called ?? chosen) : chosen;
}

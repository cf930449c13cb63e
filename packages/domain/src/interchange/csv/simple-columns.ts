/** A column of a simple table, and the field of the record that it fills. */
export interface SimpleColumn {
  readonly column: string;
  readonly required: boolean;
  readonly fills: string;
}

const required = (column: string, fills = column): SimpleColumn => ({ column, required: true, fills });
const optional = (column: string, fills = column): SimpleColumn => ({ column, required: false, fills });

/** A row is an actor. Its name is taken as one that it is known by; whether it is the official one, nobody has said. */
export const simpleActorColumns: readonly SimpleColumn[] = [
  required('slug'),
  required('kind'),
  optional('name_en', 'names'),
  optional('name_ar', 'names'),
  optional('countries'),
];

/** A row is an agreement. Where no name is given, the label stands in for one, marked as ours. */
export const simpleAgreementColumns: readonly SimpleColumn[] = [
  required('slug'),
  optional('label_en', 'label'),
  optional('label_ar', 'label'),
  optional('name_en', 'names'),
  optional('name_ar', 'names'),
  required('instrument'),
  required('nature'),
  required('text', 'textAvailability'),
  optional('fields'),
  optional('parties', 'participations'),
  optional('date_signed', 'date'),
];

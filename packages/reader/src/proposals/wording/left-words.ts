import { type LocalizedText, type Taxonomy, taxonomy as usualTaxonomy } from '@mithaq/domain';
import type { Known } from '../composing/subjects.ts';
import { type Proposal, partsOf, type Reference, toldValue } from '../proposal.ts';
import { agreementLabel, agreementTitle } from './wording.ts';

interface Naming {
  /** The records that the proposal names. */
  readonly known: (record: string) => Pick<Known, 'caption'> | undefined;
  readonly taxonomy?: Taxonomy;
}

/** What a proposal, and the record that its main part becomes, are called. */
export interface Called {
  readonly title: LocalizedText;
  readonly label: LocalizedText;
}

/** What both are called once some of the clauses and events were dropped: only what remains of them is told and counted. */
export function leftWords(whole: Proposal, left: Pick<Proposal, 'parts'>, { known, taxonomy = usualTaxonomy }: Naming): Called {
  const [agreement] = whole.parts;
  if (agreement.record !== 'agreement' || left.parts.length === whole.parts.length) return { title: whole.title, label: agreement.label };
  const captionOf = (reference: Reference): LocalizedText =>
    ('record' in reference ? known(reference.record)?.caption : whole.parts.find(({ key }) => key === reference.part)?.label) ?? {};
  const signature = partsOf(left, 'event').find((event) => toldValue(event, 'type') === 'signature');
  const told = { agreement, ...(signature && { signature }), clauses: partsOf(left, 'clause') };
  return { title: agreementTitle(told, captionOf, taxonomy), label: agreementLabel(told, captionOf, taxonomy) };
}

import { type LocalizedText, type Taxonomy, taxonomy as usualTaxonomy } from '@mithaq/domain';
import type { Known } from '../composing/subjects.ts';
import { type Proposal, partsOf, type Reference, toldValue } from '../proposal.ts';
import { agreementTitle } from './wording.ts';

interface Naming {
  /** The records that the proposal names. */
  readonly known: (record: string) => Pick<Known, 'caption'> | undefined;
  readonly taxonomy?: Taxonomy;
}

/** What a proposal is called once some of its clauses and events were dropped: only what remains of it is told and counted. */
export function leftTitle(whole: Proposal, left: Pick<Proposal, 'parts'>, { known, taxonomy = usualTaxonomy }: Naming): LocalizedText {
  const [agreement] = whole.parts;
  if (agreement.record !== 'agreement' || left.parts.length === whole.parts.length) return whole.title;
  const captionOf = (reference: Reference): LocalizedText =>
    ('record' in reference ? known(reference.record)?.caption : whole.parts.find(({ key }) => key === reference.part)?.label) ?? {};
  const signature = partsOf(left, 'event').find((event) => toldValue(event, 'type') === 'signature');
  return agreementTitle({ agreement, ...(signature && { signature }), clauses: partsOf(left, 'clause') }, captionOf, taxonomy);
}

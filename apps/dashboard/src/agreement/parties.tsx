import type { AgreementPage, AgreementPart } from '@mithaq/client';
import { agreementRoles } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CiteLink } from '../cite/cite-link.tsx';
import { readingsOf } from '../disputes/readings-of.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import passages from '../passages/passages.module.css';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement.module.css';
import { partiesOf } from './parties-of.ts';

/** From so many on, what is not seen is not laid out. */
const many = 20;

/** Who is bound and who signed for them, each with a thread to its passage. */
export function Parties({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.parties');
  const { parties, others } = partiesOf(agreement.parts);
  const of = agreement.ref.id;
  const readings = readingsOf(agreement.disputes, of);
  const signed = agreement.events.some(({ type, modality }) => (type === 'signature' || type === 'initialling') && modality === 'occurred');
  // Somebody who signed, of whom nobody says for whom, may have signed for any of them.
  const isOpen = others.some(({ role }) => role === 'signatory');
  return (
    <Section id="parties" title={t('title')} aside={t('aside')}>
      <div className={`${styles.facts} ${parties.length > many ? styles.many : ''}`}>
        {parties.length === 0 && <NobodyNamed label={t('party')}>{t('noParty')}</NobodyNamed>}
        {parties.map(({ party, signatories }) => (
          <div key={`${party.actor.id} ${party.onBehalfOf?.id}`} className={styles.party}>
            <Part label={t('party')} part={party} readings={readings} of={of} />
            {signatories.map((signatory) => (
              <Part key={signatory.actor.id} label={t('signedFor')} part={signatory} readings={readings} of={of} signs />
            ))}
            {signed && !isOpen && signatories.length === 0 && <NobodyNamed label={t('signedFor')}>{t('nobodyNamed')}</NobodyNamed>}
          </div>
        ))}
        {others.map((part) => (
          <Part
            key={`${part.role} ${part.actor.id}`}
            label={<Text of={agreementRoles.label(part.role)} />}
            part={part}
            readings={readings}
            of={of}
          />
        ))}
      </div>
    </Section>
  );
}

interface PartRow {
  label: ReactNode;
  part: AgreementPart;
  readings: ReadonlyMap<string, number>;
  /** The id of the agreement. */
  of: string;
  /** It signs: in whose name goes without saying, since it stands under its party. */
  signs?: boolean;
}

function Part({ label, part, readings, of, signs = false }: PartRow) {
  const t = useTranslations('agreement.parties');
  return (
    <ThreadRow passages={passagesOf(part.statements, readings)}>
      <div className={styles.fact}>
        <p className={styles.term}>{label}</p>
        <div>
          <Lead>
            <RefLink to={part.actor} className="strong" />{' '}
            <span className="quiet">
              {part.capacity && <Text of={part.capacity.label} />}
              {!signs &&
                (part.onBehalfOf ? t.rich('onBehalfOf', { name: () => <Name part={part} /> }) : part.role === 'party' && t('ownName'))}
            </span>
          </Lead>
          <p className={styles.terms}>
            <Evidence support={part.support} />
            <CiteLink of={{ record: of, statements: part.statements.map(({ id }) => id) }} className={passages.citeValue} />
          </p>
          <Notes statements={part.statements} exceptDisputed />
        </div>
      </div>
    </ThreadRow>
  );
}

function Name({ part }: { part: AgreementPart }) {
  return part.onBehalfOf && <RefLink to={part.onBehalfOf} />;
}

/** That no source names anybody, said in words. */
function NobodyNamed({ label, children }: { label: string; children: string }) {
  return (
    <ThreadRow passages={[]}>
      <div className={styles.fact}>
        <p className={styles.term}>{label}</p>
        <p className="quiet">{children}</p>
      </div>
    </ThreadRow>
  );
}

import type { AgreementPage, AgreementPart } from '@mithaq/client';
import { agreementRoles } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { readingsOf } from '../disputes/readings-of.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement.module.css';
import { partiesOf } from './parties-of.ts';

/** Who is bound and who signed for them, each with a thread to its passage. */
export function Parties({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.parties');
  const { parties, others } = partiesOf(agreement.parts);
  const readings = readingsOf(agreement.disputes, agreement.ref.id);
  const signed = agreement.events.some(({ type, modality }) => (type === 'signature' || type === 'initialling') && modality === 'occurred');
  return (
    <Section id="parties" title={t('title')} aside={t('aside')}>
      <div className={styles.facts}>
        {parties.length === 0 && <NobodyNamed label={t('party')}>{t('noParty')}</NobodyNamed>}
        {parties.map(({ party, signatories }) => (
          <div key={`${party.actor.id} ${party.onBehalfOf?.id}`} className={styles.party}>
            <Part label={t('party')} part={party} readings={readings} />
            {signatories.map((signatory) => (
              <Part key={signatory.actor.id} label={t('signedFor')} part={signatory} readings={readings} signs />
            ))}
            {signed && signatories.length === 0 && <NobodyNamed label={t('signedFor')}>{t('nobodyNamed')}</NobodyNamed>}
          </div>
        ))}
        {others.map((part) => (
          <Part
            key={`${part.role} ${part.actor.id}`}
            label={<Text of={agreementRoles.label(part.role)} />}
            part={part}
            readings={readings}
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
  /** It signs: in whose name goes without saying, since it stands under its party. */
  signs?: boolean;
}

function Part({ label, part, readings, signs = false }: PartRow) {
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
          <p>
            <Evidence support={part.support} />
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

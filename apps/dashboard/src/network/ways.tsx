import type { NetworkView, Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { type NetworkAsked, networkAddress } from './asked.ts';
import { Grounds } from './grounds.tsx';
import styles from './network.module.css';
import { type Step, stepsOf } from './steps.ts';
import { KindWords } from './tie-table.tsx';

interface Parts {
  view: NetworkView;
  target: Ref;
  asked: NetworkAsked;
}

/** The shortest ways to one actor, each step with the ties that it goes over and what these rest on. */
export function Ways({ view, target, asked }: Parts) {
  const t = useTranslations('network.ways');
  const ways = view.paths?.ways ?? [];
  if (ways.length === 0) return <NoWay target={target} asked={asked} />;
  const length = (ways[0]?.length ?? 1) - 1;
  return (
    <>
      <p className={styles.said}>
        {t.rich('found', { count: ways.length, steps: length, target: () => <RefLink to={target} className="strong" /> })}
        {view.paths?.more && <> {t('more')}</>}
      </p>
      <ol className={styles.ways}>
        {ways.map((way) => (
          <Way key={way.join(' ')} steps={stepsOf(way, view)} />
        ))}
      </ol>
    </>
  );
}

function Way({ steps }: { steps: readonly Step[] }) {
  return (
    <li className={styles.way}>
      <ol>
        {steps.map(({ from, to, ties }) => (
          <li key={`${from.id} ${to.id}`}>
            <p className={styles.step}>
              <RefLink to={from} className="strong" /> <span aria-hidden="true" className={styles.stroke} />{' '}
              <RefLink to={to} className="strong" />
            </p>
            <ul className={styles.through}>
              {ties.map((tie) => (
                <li key={`${tie.kind} ${tie.from} ${tie.mutual}`}>
                  <KindWords kind={tie.kind} />
                  <Grounds tie={tie} from={tie.from === from.id ? from : to} to={tie.from === from.id ? to : from} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </li>
  );
}

function NoWay({ target, asked }: Pick<Parts, 'target' | 'asked'>) {
  const t = useTranslations('network.ways');
  const further = asked.depth === 1 ? 2 : 3;
  return (
    <p className={styles.said}>
      {t.rich('none', { steps: asked.depth, target: () => <RefLink to={target} className="strong" /> })}{' '}
      {asked.depth < 3 && <Link href={`${networkAddress(asked, { depth: further })}#ways`}>{t('further', { steps: further })}</Link>}
    </p>
  );
}

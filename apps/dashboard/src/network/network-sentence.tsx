import type { NetworkView, Ref } from '@mithaq/client';
import { tieKinds } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import type { NetworkAsked } from './asked.ts';
import styles from './network.module.css';

interface Parts {
  view: NetworkView;
  asked: NetworkAsked;
  roots: readonly Ref[];
}

/** The network in a sentence: how many are tied to whom, how near, and what was left out of the count. */
export function NetworkSentence({ view, asked, roots }: Parts) {
  const t = useTranslations('network.sentence');
  const others = view.nodes.filter(({ distance }) => distance > 0);
  const at = (steps: number) => others.filter(({ distance }) => distance === steps).length;
  const unsure = view.ties.filter(({ sure }) => !sure).length;
  return (
    <p id="network-sentence" className={styles.sentence}>
      {t.rich('tied', { actors: () => <RefList of={roots} />, roots: roots.length, count: others.length, steps: asked.depth })}
      {asked.depth > 1 && others.length > 0 && <> {t('byStep', { one: at(1), two: at(2), three: at(3), steps: asked.depth })}</>}
      <Narrowed asked={asked} />
      {unsure > 0 && <> {t('unsure', { count: unsure, total: view.ties.length })}</>}
      {!view.complete && <> {t('incomplete', { actors: view.nodes.length, ties: view.ties.length, total: view.tieCount })}</>}
    </p>
  );
}

/** The days and kinds of tie that the count is of. */
function Narrowed({ asked: { from, to, kinds } }: Pick<Parts, 'asked'>) {
  const t = useTranslations('network.sentence');
  const comma = useTranslations('words')('comma');
  const inWords = useDateWords('noun');
  const days = from && to ? 'both' : from ? 'from' : to ? 'to' : 'none';
  return (
    <>
      {days !== 'none' && <> {t('period', { days, from: from ? inWords(from) : '', to: to ? inWords(to) : '' })}</>}
      {kinds.length > 0 && (
        <>
          {' '}
          {t.rich('kinds', {
            kinds: () =>
              kinds.map((kind, place) => (
                <span key={kind}>
                  {place > 0 && comma}
                  <Text of={tieKinds.label(kind)} />
                </span>
              )),
          })}
        </>
      )}
    </>
  );
}

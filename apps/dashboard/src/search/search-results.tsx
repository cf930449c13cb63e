import type { SearchAnswer } from '@mithaq/client';
import { one, type Query } from '../address/query.ts';
import { Empty } from '../states/empty.tsx';
import { facetChoices } from './facet-choices.ts';
import { Facets } from './facets.tsx';
import { HitPreview } from './hit-preview.tsx';
import { KindLinks } from './kind-links.tsx';
import { NothingFound } from './nothing-found.tsx';
import { RecentList } from './recent-list.tsx';
import styles from './results.module.css';
import { Results } from './results.tsx';
import { shownAnswer } from './shown-answer.ts';
import type { Telling } from './telling.ts';

interface Parts {
  answer: SearchAnswer;
  words: string;
  query: Query;
  telling: Telling;
}

/** What was found: in what, narrowed by what, the hits in groups, and the chosen one at a glance. */
export function SearchResults({ answer, words, query, telling }: Parts) {
  const { groups, found, partial } = shownAnswer(answer, telling);
  if (words === '') return <BeforeAsking query={query} telling={telling} />;
  return (
    <>
      <KindLinks query={query} groups={one(query, 'kind') === undefined ? groups : []} />
      <p role="status" className="heard">
        {found}
      </p>
      <div className={styles['layout']}>
        <Facets
          facets={facetChoices(answer.facets, query, telling)}
          capped={answer.facetsAreCapped === true}
          query={query}
          locale={telling.locale}
        />
        <div>
          {partial && <p className={styles['partial']}>{telling.t('partial')}</p>}
          {groups.length === 0 ? (
            <NothingFound words={words} query={query} />
          ) : (
            <Results groups={groups} query={query} chosen={chosenOf(groups, query)} />
          )}
        </div>
        <Beside hit={chosenOf(groups, query)} telling={telling} />
      </div>
    </>
  );
}

/** Nothing was asked yet: what can be, and what was before. */
function BeforeAsking({ query, telling: { t } }: Pick<Parts, 'query' | 'telling'>) {
  return (
    <>
      <KindLinks query={query} groups={[]} />
      <p role="status" className="heard" />
      <Empty says={t('start.says')}>{t('start.advice')}</Empty>
      <RecentList />
    </>
  );
}

type Groups = ReturnType<typeof shownAnswer>['groups'];

/** The hit that the address chooses, where it is among those that are shown; else the first. */
function chosenOf(groups: Groups, query: Query): string | undefined {
  const hits = groups.flatMap((group) => group.hits);
  return (hits.find(({ key }) => key === one(query, 'hit')) ?? hits[0])?.key;
}

function Beside({ hit, telling }: { hit: string | undefined; telling: Telling }) {
  if (hit === undefined) return null;
  return (
    <aside className={styles['beside']} aria-label={telling.t('previewOf')}>
      <HitPreview key={hit} hit={hit} telling={telling} />
    </aside>
  );
}

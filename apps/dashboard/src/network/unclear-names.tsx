import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import { type NetworkAsked, networkAddress } from './asked.ts';
import type { Unclear } from './found-network.ts';
import styles from './network.module.css';

/** Words that may mean several, or nobody: whom they may mean, each a link to the same question with that actor in it. */
export function UnclearNames({ unclear: { field, typed, may }, asked }: { unclear: Unclear; asked: NetworkAsked }) {
  const t = useTranslations('network.unclear');
  const address = (slug: string) => networkAddress(asked, field === 'target' ? { target: slug } : { actors: [...asked.actors, slug] });
  return (
    <div className={styles.unclear} role="status">
      <p>{t.rich(may.length > 0 ? 'several' : 'nobody', { typed: () => <bdi className="strong">{typed}</bdi> })}</p>
      {may.length > 0 && (
        <ul className={styles.starts}>
          {may.map(({ id, slug, label }) => (
            <li key={id}>
              <Link href={address(slug)}>
                <Text of={label} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

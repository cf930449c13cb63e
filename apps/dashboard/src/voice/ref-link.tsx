import type { Ref } from '@mithaq/client';
import { Link } from '../navigation/link.ts';
import { addressOf } from './address-of.ts';
import { Text } from './text.tsx';

/** A mention of a record: its caption, and the way to its page where it has one. */
export function RefLink({ to, className }: { to: Ref; className?: string | undefined }) {
  const address = addressOf(to);
  if (address === undefined)
    return (
      <span className={className}>
        <Text of={to.label} />
      </span>
    );
  return (
    <Link href={address} className={className}>
      <Text of={to.label} />
    </Link>
  );
}

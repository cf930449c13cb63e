import type { ApiKey } from '../ports.ts';
import type { KeyView } from '../views/key.ts';

/** A key as its owner sees it. */
export function keyView<Key extends ApiKey>({ scopes, ...key }: Key): Omit<Key, 'scopes'> & Pick<KeyView, 'scopes'> {
  return { ...key, scopes: [...scopes] };
}

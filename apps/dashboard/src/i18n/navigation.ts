import { createNavigation } from 'next-intl/navigation';
import { routing } from './routing.ts';

/** Links and routes that carry the reader's language. */
export const { Link, usePathname, useRouter, getPathname } = createNavigation(routing);

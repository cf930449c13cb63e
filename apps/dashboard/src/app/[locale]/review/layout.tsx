import type { ReactNode } from 'react';
import { BrowserWords } from '../../../i18n/browser-words.tsx';

export default function Layout({ children }: { children: ReactNode }) {
  return <BrowserWords of={['comments', 'doing', 'presence', 'review']}>{children}</BrowserWords>;
}

import type { ReactNode } from 'react';
import { ListPage } from '../lists/list-page.tsx';
import { Empty } from '../states/empty.tsx';

interface Parts {
  title: string;
  path: string;
  /** What is not shown to others. */
  says: string;
  /** Why not, with the way to sign in. */
  children: ReactNode;
}

/** A page of editors, as whoever may not edit is told of it: what nobody has judged or published yet is not shown. */
export function ForEditors({ title, path, says, children }: Parts) {
  return (
    <ListPage title={title} count="" path={path} query={{}} next={undefined}>
      <Empty says={says}>{children}</Empty>
    </ListPage>
  );
}

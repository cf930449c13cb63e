import { expect, test } from 'vitest';
import { openLog } from './log.ts';

function written(write: (log: ReturnType<typeof openLog>) => void) {
  const lines: string[] = [];
  write(openLog('trace', { write: (line: string) => void lines.push(line) }));
  return JSON.parse(lines[0] ?? '{}');
}

test('secrets and addresses of people are struck out wherever they stand', () => {
  const line = written((log) =>
    log.info({
      email: 'mona@example.org',
      user: { email: 'mona@example.org', name: 'Mona' },
      request: { headers: { authorization: 'Bearer mk_a', cookie: 'a=b', accept: '*/*' }, body: { password: 'p', token: 't' } },
    }),
  );
  expect(line).toMatchObject({
    email: '…',
    user: { email: '…', name: 'Mona' },
    request: { headers: { authorization: '…', cookie: '…', accept: '*/*' }, body: { password: '…', token: '…' } },
  });
});

test('a failure of the database is logged without the rows that it met', () => {
  const fault = Object.assign(new Error('duplicate key value violates unique constraint'), {
    code: '23505',
    detail: 'Key (email)=(mona@example.org) already exists.',
    where: 'COPY user, line 1: "mona@example.org"',
  });
  const { err } = written((log) => log.error({ err: fault }));
  expect(err).toMatchObject({ type: 'Error', message: fault.message, code: '23505', stack: expect.stringContaining('log.test.ts') });
  expect(JSON.stringify(err)).not.toContain('mona');
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letterOn } from './letters.ts';
import { smtpMailer } from './smtp.ts';

let server: Server;
let port: number;
const received: { envelope: string[]; message: string }[] = [];

/** A mail server that takes every letter: as much of SMTP (RFC 5321) as a client speaks. */
beforeAll(async () => {
  server = createServer((socket) => {
    const letter = { envelope: [] as string[], message: '' };
    let reading = false;
    let rest = '';
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      rest += String(chunk);
      const lines = rest.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (reading && line !== '.') letter.message += `${line}\n`;
        else if (reading) {
          reading = false;
          received.push(letter);
          socket.write('250 taken\r\n');
        } else if (line === 'DATA') {
          reading = true;
          socket.write('354 go on\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else {
          if (/^(?:MAIL|RCPT)/.test(line)) letter.envelope.push(line);
          socket.write('250 yes\r\n');
        }
      }
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => void server.close());

const link = 'https://mithaq.example/ar/password?token=a-secret-of-a-letter';

test('a letter is handed over as text and as HTML, from whom the settings say', async () => {
  const letter = letterOn('invite', { to: 'mona@example.org', name: 'منى', language: 'ar', link });
  await smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'ميثاق <mithaq@mithaq.example>' }).send(letter);
  const [{ envelope, message } = { envelope: [], message: '' }] = received;
  expect(envelope.map((line) => line.split(' ')[1])).toEqual(['FROM:<mithaq@mithaq.example>', 'TO:<mona@example.org>']);
  expect(message).toContain('To: mona@example.org');
  expect(message).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(message).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(message).toMatch(/^Content-Type: text\/html; charset=utf-8/m);
  const parts = message.split(/\n\n/).map((part) => Buffer.from(part.replaceAll('\n', ''), 'base64').toString());
  expect(parts.some((part) => part.includes('فُتح لك حساب في ميثاق'))).toBe(true);
});

test('a mail server that is not there is a failure', async () => {
  const letter = letterOn('reset', { to: 'mona@example.org', name: 'Mona', language: 'en', link });
  await expect(smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'mithaq@mithaq.example' }).send(letter)).rejects.toThrow('ECONNREFUSED');
});

import type { ServerProcess } from './process.ts';

const person = { name: 'Bench', email: 'bench@mithaq.example', password: 'measured, not guessed' };

/** Signs in as the administrator of a measured register, making the account at the first time. Answers with the headers of the session. */
export async function signIn({ url, said }: ServerProcess): Promise<Readonly<Record<string, string>>> {
  const token = said['setupToken'];
  const answer =
    typeof token === 'string'
      ? await post(`${url}/api/setup`, { ...person, token })
      : await post(`${url}/api/auth/sign-in/email`, { email: person.email, password: person.password });
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  if (!answer.ok || cookie === '') throw new Error(`could not sign in: ${answer.status} ${await answer.text()}`);
  return { cookie };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4300' },
    body: JSON.stringify(body),
  });
}

import { expect, test } from 'vitest';
import { againProblem, emailProblem, nameProblem, passwordProblem } from './checks.ts';

test('a name is more than spaces', () => {
  expect(['', '  ', 'سلمى'].map(nameProblem)).toEqual(['nameMissing', 'nameMissing', null]);
});

test('a name holds no sign that turns what stands around it about, nor more than fits', () => {
  expect(['منى\u202eabc', 'a\u0000', 'م'.repeat(101)].map(nameProblem)).toEqual(['nameSigns', 'nameSigns', 'nameLong']);
});

test('an e-mail address has a name, an at sign and a domain', () => {
  expect(['', 'salma', 'salma@desk', 'sal ma@desk.org', ' salma@desk.org '].map(emailProblem)).toEqual([
    'emailMissing',
    'emailWrong',
    'emailWrong',
    'emailWrong',
    null,
  ]);
});

test('a password has ten characters', () => {
  expect(['', '123456789', '1234567890'].map(passwordProblem)).toEqual(['passwordMissing', 'passwordShort', null]);
});

test('the second password is the first', () => {
  expect([againProblem('', ''), againProblem('a', 'b')]).toEqual([null, 'passwordDiffers']);
});

import { expect, test } from 'vitest';
import { signInProblem } from './sign-in-problem.ts';

test('a stranger who asks for a code is told the same as somebody invited', () => {
  expect(signInProblem('send', { status: 422, code: 'otp_disabled' })).toBe(
    signInProblem('send', null),
  );
  const justSent = { status: 429, code: 'over_email_send_rate_limit' };
  expect(signInProblem('send', justSent)).toBe(signInProblem('send', null));
});

test('a wrong, an old and a used code are one', () => {
  expect(signInProblem('enter', { status: 403, code: 'otp_expired' })).toBe('code_wrong');
});

test('what is no address, too many tries and a lost connection are told', () => {
  expect(signInProblem('send', { status: 400, code: 'validation_failed' })).toBe('email');
  expect(signInProblem('send', { status: 429, code: 'over_request_rate_limit' })).toBe('too_many');
  expect(signInProblem('enter', { status: 0 })).toBe('connection');
  expect(signInProblem('enter', { status: 503 })).toBe('connection');
});

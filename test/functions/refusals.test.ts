import { noteRefusal, refusalSince } from '../../src/functions/refusals';
import {
  InvalidKeyError,
  KeyLimitError,
  LegalBlockError,
  NetworkError,
  NoCreditsError,
  OutOfTimeError,
  PlanError,
  RefusedRequestError,
  ServerError,
} from '../../src/lusha/errors';
import { LockBusyError } from '../../src/storage/document-lock';
import { useState } from '../storage/use-state';

test.each([
  new InvalidKeyError('Invalid API key'),
  new NoCreditsError('Insufficient credits'),
  new KeyLimitError('Monthly limit'),
  new PlanError('excludeDnc'),
  new ServerError(503),
  new NetworkError('Timeout'),
])('refusal: $name reaches those who waited, as the error it was', (error) => {
  const { state, another } = useState();
  noteRefusal(state, error, 1_000);
  state.commit();
  const told = refusalSince(another(), 1_000);
  expect([told, told?.name, told?.code]).toEqual([error, error.name, error.code]);
});

test.each([
  new RefusedRequestError('contacts.0.email', [0]),
  new LegalBlockError('x'),
  new OutOfTimeError('x'),
  new LockBusyError('x'),
  'no error',
])('refusal: %p concerns one formula only', (error) => {
  const { state, another } = useState();
  noteRefusal(state, error, 1_000);
  state.commit();
  expect(refusalSince(another(), 0)).toBeUndefined();
});

test('refusal: who came later asks for himself', () => {
  const { state, another } = useState();
  noteRefusal(state, new ServerError(503), 1_000);
  state.commit();
  expect(refusalSince(another(), 1_001)).toBeUndefined();
});

import { Questions } from '../../../src/workbench/server/questions';

const QUESTION = {
  kind: 'alert',
  title: 'Enrich?',
  message: '3 credits',
  buttons: ['OK', 'CANCEL'],
} as const;

test('questions: the first answer counts, later ones find the question gone', async () => {
  const questions = new Questions();
  const { question, answer } = questions.ask(QUESTION);
  expect(questions.open()).toEqual([{ ...QUESTION, id: 1 }]);
  expect(questions.answer(question.id, { button: 'OK', text: '' })).toBe(true);
  expect(questions.answer(question.id, { button: 'CANCEL', text: '' })).toBe(false);
  expect(await answer).toEqual({ button: 'OK', text: '' });
  expect(questions.open()).toEqual([]);
});

test('questions: closing answers all of them as a closed window does', async () => {
  const questions = new Questions();
  const answers = [questions.ask(QUESTION).answer, questions.ask(QUESTION).answer];
  questions.closeAll();
  expect(await Promise.all(answers)).toEqual([
    { button: 'CLOSE', text: '' },
    { button: 'CLOSE', text: '' },
  ]);
});

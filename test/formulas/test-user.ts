import type { Question, Toast, UiPort } from '../../src/workbench/apps-script/ui/port';
import { NOBODY } from './use-addon';

/** Somebody at the screen who gives every question the same answer, with what they saw. */
export interface TestUser {
  readonly ui: UiPort;
  readonly questions: readonly Question[];
  readonly toasts: readonly Toast[];
}

export function testUser(button: 'YES' | 'NO' = 'YES'): TestUser {
  const questions: Question[] = [];
  const toasts: Toast[] = [];
  return {
    questions,
    toasts,
    ui: {
      ...NOBODY,
      showToast: (toast) => toasts.push(toast),
      ask: (question) => {
        questions.push(question);
        return Promise.resolve({ button, text: '' });
      },
    },
  };
}

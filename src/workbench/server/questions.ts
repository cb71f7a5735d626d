import type { Answer, Question } from '../apps-script/ui/port';
import type { OpenQuestion } from './protocol';

/** Alerts and prompts that wait for a person. Any open tab may answer; the first answer counts. */
export class Questions {
  readonly #open = new Map<number, { question: OpenQuestion; resolve: (answer: Answer) => void }>();
  #count = 0;

  open(): OpenQuestion[] {
    return Array.from(this.#open.values(), ({ question }) => question);
  }

  /** Registers a question; the promise resolves with the answer. */
  ask(question: Question): { question: OpenQuestion; answer: Promise<Answer> } {
    this.#count += 1;
    const asked: OpenQuestion = { ...question, id: this.#count };
    const answer = new Promise<Answer>((resolve) => {
      this.#open.set(asked.id, { question: asked, resolve });
    });
    return { question: asked, answer };
  }

  /** Returns false when another tab answered before. */
  answer(id: number, answer: Answer): boolean {
    const entry = this.#open.get(id);
    if (!entry) return false;
    this.#open.delete(id);
    entry.resolve(answer);
    return true;
  }

  /** Answers everything that is still open as if the window was closed. */
  closeAll(): void {
    for (const id of [...this.#open.keys()]) this.answer(id, { button: 'CLOSE', text: '' });
  }
}

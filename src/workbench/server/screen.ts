import type { Answer, DialogPage, Menu, Question, SidebarPage, Toast, UiPort } from '../apps-script/ui/port';
import type { Pages } from './pages';
import type { DialogInfo, FrameInfo, OpenQuestion } from './protocol';
import { Questions } from './questions';

/** What the add-on has on the screen at the moment, the same in every tab. */
export class Screen implements UiPort {
  readonly #pages: Pages;
  readonly #newId: () => string;
  readonly #questions = new Questions();
  readonly #html = new Map<string, string>();
  menus: readonly Menu[] = [];
  sidebar: FrameInfo | null = null;
  dialog: DialogInfo | null = null;

  /** `newId` gives frame ids that nobody can guess. */
  constructor(pages: Pages, newId: () => string) {
    this.#pages = pages;
    this.#newId = newId;
  }

  get questions(): OpenQuestion[] {
    return this.#questions.open();
  }

  showMenus(menus: readonly Menu[]): void {
    this.menus = menus;
    this.#pages.broadcast({ type: 'menus', menus });
  }

  /** One sidebar at a time: a second one takes the place of the first. */
  showSidebar(page: SidebarPage): void {
    if (this.sidebar) this.#html.delete(this.sidebar.id);
    this.sidebar = { id: this.#keep(page.html), title: page.title };
    this.#pages.broadcast({ type: 'sidebar', sidebar: this.sidebar });
  }

  showDialog({ html, ...rest }: DialogPage): void {
    if (this.dialog) this.#html.delete(this.dialog.id);
    this.dialog = { ...rest, id: this.#keep(html) };
    this.#pages.broadcast({ type: 'dialog', dialog: this.dialog });
  }

  showToast(toast: Toast): void {
    this.#pages.broadcast({ type: 'toast', toast });
  }

  ask(question: Question): Promise<Answer> {
    const asked = this.#questions.ask(question);
    this.#pages.broadcast({ type: 'question', question: asked.question });
    return asked.answer;
  }

  answer(id: number, answer: Answer): void {
    if (this.#questions.answer(id, answer)) this.#pages.broadcast({ type: 'answered', id });
  }

  /** The HTML of an open sidebar or dialog; undefined once it is closed. */
  frameHtml(id: string): string | undefined {
    return this.#html.get(id);
  }

  closeFrame(id: string): void {
    this.#html.delete(id);
    if (this.sidebar?.id === id) {
      this.sidebar = null;
      this.#pages.broadcast({ type: 'sidebar', sidebar: null });
    }
    if (this.dialog?.id === id) {
      this.dialog = null;
      this.#pages.broadcast({ type: 'dialog', dialog: null });
    }
  }

  /** Nobody looks any more: what was open is closed, as when the tab of a spreadsheet is closed. */
  closeFrames(): void {
    for (const frame of [this.sidebar, this.dialog]) if (frame) this.closeFrame(frame.id);
  }

  /** Lets executions that wait for an answer go on, as when the window is closed. */
  dispose(): void {
    this.#questions.closeAll();
  }

  #keep(html: string): string {
    const id = this.#newId();
    this.#html.set(id, html);
    return id;
  }
}

import { ServiceError, type ServiceHost } from '../service';

/** Reads an HTML file of the pushed project by its name without `.html`; undefined when there is none. */
export type ReadHtmlFile = (name: string) => string | undefined;

/** HtmlService: the HTML files of the project. */
export function createHtmlHost(readFile: ReadHtmlFile): ServiceHost {
  return {
    methods: {
      file: (_execution, name) => {
        const html = readFile((name as string).replace(/\.html$/, ''));
        if (html === undefined) throw new ServiceError(`No HTML file named ${name as string} was found.`);
        return html;
      },
    },
  };
}

/**
 * A form element, the one DOM object that `google.script.run` takes, and only as the single argument: the
 * values of its named fields; fields of one name become an array. Files are not emulated.
 */
export function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).map((value) => {
      if (typeof value !== 'string') throw new Error('Files in forms are not emulated by the workbench.');
      return value;
    });
    const [first, ...others] = texts;
    if (first !== undefined) values[name] = others.length > 0 ? texts : first;
  }
  return values;
}

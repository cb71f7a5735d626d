/** Google turns whatever a script passes into text: an object into "[object Object]", null into "null". */
export const textOf: (value: unknown) => string = String;

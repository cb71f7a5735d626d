/** Where Google looks for functions; gas-webpack-plugin writes a top-level stub for each assignment. */
declare const global: Record<string, unknown>;

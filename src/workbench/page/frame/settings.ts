/** Written by the server into every page of the add-on, before the bridge. */
export interface FrameSettings {
  /** Where the workbench is, such as `http://127.0.0.1:4173`. */
  readonly origin: string;
  /** The add-on's functions that `google.script.run` offers; private ones (with a trailing `_`) are not among them. */
  readonly functionNames: readonly string[];
}

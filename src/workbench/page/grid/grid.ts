import '@univerjs/preset-sheets-core/lib/index.css';
import './univer.css';
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import {
  ChannelService,
  ILayoutService,
  IRPCChannelService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { NEVER } from 'rxjs';
import { useCellStyleOfSheets } from './cell-style';
import { hiddenControls } from './hidden-controls';

/** Rows and columns of a new sheet, as in Sheets. */
const NEW_SHEET_ROWS = 1_000;
const NEW_SHEET_COLUMNS = 26;

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly workbookId: string;
  /** Resolves once the cells are drawn and take keys; what is typed before is lost. */
  readonly ready: Promise<void>;
  /** Gives the keyboard back to the cells. */
  focus(): void;
}

declare global {
  interface Window {
    /** For browser tests: the grid of the page, once the workbook is open. */
    workbenchGrid?: Grid;
  }
}

/** Builds the spreadsheet in an element. Formulas are not executed here: the server is the only calculator. */
export function createGrid(container: HTMLElement, snapshot: Partial<IWorkbookData>): Grid {
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    menu: hiddenControls(),
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: {
      menus: false,
      addSheetButtonConfig: { defaultRowCount: NEW_SHEET_ROWS, defaultColumnCount: NEW_SHEET_COLUMNS },
    },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    workerURL: 'the server computes',
    formula: { function: [] },
  });
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.WARN,
  });
  const injector = univer.__getInjector();
  // Formula plugins with execution off ask for a channel to a worker; this one leads nowhere.
  injector.add([
    IRPCChannelService,
    { useFactory: () => new ChannelService({ send: () => undefined, onMessage: NEVER }) },
  ]);
  for (const entry of preset.plugins) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    if (plugin.pluginName === 'UNIVER_RPC_MAIN_THREAD_PLUGIN') continue;
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  const api = FUniver.newAPI(univer);
  const commands = injector.get(ICommandService);
  const workbookId = api.createWorkbook(snapshot).getId();
  useCellStyleOfSheets(api, commands);
  return {
    univer,
    api,
    commands,
    workbookId,
    ready: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    focus: () => {
      injector.get(ILayoutService).focus();
    },
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createServices,
  type AppsScriptServices,
  type ServicesOptions,
} from '../../../src/workbench/apps-script/services';
import type { Manifest } from '../../../src/workbench/apps-script/manifest';
import type {
  Answer,
  DialogPage,
  Menu,
  Question,
  SidebarPage,
  Toast,
} from '../../../src/workbench/apps-script/ui/port';
import type { ServiceHost } from '../../../src/workbench/apps-script/service';
import type { WorkbenchClock } from '../../../src/workbench/clock';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import { ExecutionPool, type PoolOptions } from '../../../src/workbench/execution/pool';
import { readScript } from '../../../src/workbench/execution/script';
import type { HttpEndpoint, HttpRequest } from '../../../src/workbench/lusha/http';

const BUILD_DIR = path.join(__dirname, '../../../.build');
const SCOPE = 'https://www.googleapis.com/auth/';
export const OWNER = 'owner@example.com';
/** 1 January 2027, 00:00 UTC. */
export const START = Date.UTC(2027, 0, 1);

export interface PoolSetup {
  readonly code: string;
  readonly clock?: WorkbenchClock;
  readonly endpoint?: HttpEndpoint;
  readonly answer?: Answer;
  readonly manifest?: Partial<Manifest>;
  readonly services?: Partial<ServicesOptions>;
  readonly hosts?: Readonly<Record<string, ServiceHost>>;
  readonly pool?: Partial<PoolOptions>;
}

/** What the add-on showed, in order. */
export interface Shown {
  readonly menus: Menu[][];
  readonly sidebars: SidebarPage[];
  readonly dialogs: DialogPage[];
  readonly toasts: Toast[];
  readonly questions: Question[];
}

export interface UsedPool {
  readonly pool: ExecutionPool;
  readonly clock: WorkbenchClock;
  readonly services: AppsScriptServices;
  readonly shown: Shown;
  /** Requests that arrived at the default endpoint. */
  readonly requests: HttpRequest[];
}

const pools: ExecutionPool[] = [];

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.dispose()));
});

/** A pool with all services but SpreadsheetApp on a virtual clock; closed after the test. */
export function usePool(setup: PoolSetup): UsedPool {
  const { clock = new VirtualClock(START) } = setup;
  const requests: HttpRequest[] = [];
  const echo: HttpEndpoint = {
    handle: (request) => {
      requests.push(request);
      return Promise.resolve({ status: 200, headers: { 'content-type': 'text/plain' }, body: request.url });
    },
  };
  const shown: Shown = { menus: [], sidebars: [], dialogs: [], toasts: [], questions: [] };
  const manifest: Manifest = {
    timeZone: 'Etc/UTC',
    oauthScopes: [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.external_request',
      'script.scriptapp',
    ].map((name) => SCOPE + name),
    urlFetchWhitelist: ['https://api.lusha.com/'],
    ...setup.manifest,
  };
  const services = createServices({
    clock,
    endpoint: setup.endpoint ?? echo,
    manifest,
    owner: OWNER,
    readHtmlFile: (name) => (name === 'Sidebar' ? '<p>Sidebar</p>' : undefined),
    fireTrigger: ({ functionName, user, id }) => {
      void pool.run({ functionName, user, authMode: 'FULL', kind: 'trigger', event: { triggerUid: id } });
    },
    ui: {
      showMenus: (menus) => shown.menus.push([...menus]),
      showSidebar: (page) => shown.sidebars.push(page),
      showDialog: (page) => shown.dialogs.push(page),
      showToast: (toast) => shown.toasts.push(toast),
      ask: (question) => {
        shown.questions.push(question);
        return Promise.resolve(setup.answer ?? { button: 'OK', text: '' });
      },
    },
    ...setup.services,
  });
  const pool = new ExecutionPool({
    script: readScript(setup.code),
    realm: readFileSync(path.join(BUILD_DIR, 'realm.js'), 'utf8'),
    workerFile: path.join(BUILD_DIR, 'execution-worker.cjs'),
    services: { ...services, ...setup.hosts },
    clock,
    addOn: {
      owner: OWNER,
      scriptId: 'script',
      addOnName: 'Test add-on',
      scopes: manifest.oauthScopes,
      timeZone: manifest.timeZone,
      locale: 'en',
    },
    ...setup.pool,
  });
  pools.push(pool);
  return { pool, clock, services, shown, requests };
}

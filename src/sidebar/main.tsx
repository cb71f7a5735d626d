import { render } from 'preact';
import { HelpPanel } from './panels/help-panel';
import { SettingsPanel } from './panels/settings-panel';
import './sidebar.css';
import './ui/controls.css';

const PANELS = { settings: SettingsPanel, help: HelpPanel } as const;

function isPanel(name: string | undefined): name is keyof typeof PANELS {
  return name !== undefined && name in PANELS;
}

const wanted = document.documentElement.dataset['panel'];
const Panel = PANELS[isPanel(wanted) ? wanted : 'settings'];
const app = document.getElementById('app');
if (app !== null) render(<Panel />, app);

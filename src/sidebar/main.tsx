import { render } from 'preact';
import { App } from './app';
import './sidebar.css';
import './ui/tab-bar.css';
import './ui/controls.css';
import './panels/credits/credits.css';
import './panels/enrich/controls.css';
import './panels/enrich/enrich.css';
import './ui/results/results.css';
import './panels/prospect/prospect.css';

const app = document.getElementById('app');
if (app !== null) render(<App panel={document.documentElement.dataset['panel']} />, app);

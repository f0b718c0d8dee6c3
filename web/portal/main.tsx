import '../shared/style/index.css';
import './style/index.css';
import { createRoot } from 'react-dom/client';
import { keepShell } from '../shared/shell.ts';
import { wearRemembered } from '../shared/type-size.tsx';
import { Portal } from './Portal.tsx';

wearRemembered();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Portal />);

/** The portal is kept for days without network once it stands and the line is idle: nobody waits longer for their first page because of it. */
const afterwards = 3_000;
addEventListener('load', () => setTimeout(() => keepShell('/portal-worker.js', '/'), afterwards));

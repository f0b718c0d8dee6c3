import '../shared/style/index.css';
import './style/index.css';
import { createRoot } from 'react-dom/client';
import { wearRemembered } from '../shared/type-size.tsx';
import { Portal } from './Portal.tsx';

wearRemembered();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Portal />);

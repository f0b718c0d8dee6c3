import '../shared/style/index.css';
import './style/field.css';
import './style/gate.css';
import './style/visit.css';
import { createRoot } from 'react-dom/client';
import { wearRemembered } from '../shared/type-size.tsx';
import { Field } from './Field.tsx';
import { keepShell } from './shell.ts';

wearRemembered();
keepShell();
createRoot(document.getElementById('root')!).render(<Field />);

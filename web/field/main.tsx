import '../shared/style/index.css';
import './style/field.css';
import './style/gate.css';
import './style/scan.css';
import './style/visit.css';
import { createRoot } from 'react-dom/client';
import { wearRemembered } from '../shared/type-size.tsx';
import { Field } from './Field.tsx';
import { keepField } from './shell.ts';

wearRemembered();
keepField();
createRoot(document.getElementById('root')!).render(<Field />);

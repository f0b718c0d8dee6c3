import '../shared/style/index.css';
import './style/index.css';
import { createRoot } from 'react-dom/client';
import { wearRemembered } from '../shared/type-size.tsx';
import { Desk } from './Desk.tsx';

wearRemembered();
createRoot(document.getElementById('root')!).render(<Desk />);

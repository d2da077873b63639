import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/messages.css';
import './styles/elements.css';
import { App } from './app.tsx';

const page = document.querySelector('#page');
if (page !== null) createRoot(page).render(<App />);

import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/theme/tokens.css';
import './ui/theme/scale.css';
import './ui/theme/base.css';
import { createRoot } from 'react-dom/client';
import { Application } from './shell/application.tsx';
import { giveFocusBack } from './ui/keys/give-focus-back.ts';
import { sayClippedTexts } from './ui/layout/say-clipped-texts.ts';

giveFocusBack();
sayClippedTexts();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Application />);

export { AuditScreen } from './audit-screen.tsx';
export { HeadsScreen } from './heads-screen.tsx';

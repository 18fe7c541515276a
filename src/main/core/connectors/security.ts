import type { Problem } from '#shared/errors.ts';
import type { ConnectorField, ConnectorSettings } from './connector.ts';
import { isLoopback } from './loopback.ts';

/** How a connection to a server is kept from being read: the fields that mail connectors share. */
export const serverFields = (port: number): readonly ConnectorField[] => [
  {
    name: 'host',
    label: { zh: '服务器', en: 'Server' },
    kind: 'text',
    required: true,
    bindsSecrets: true,
    max: 253,
    hint: { zh: '例如 mail.example.com', en: 'Such as mail.example.com' },
  },
  {
    name: 'port',
    label: { zh: '端口', en: 'Port' },
    kind: 'integer',
    required: true,
    usual: port,
    min: 1,
    max: 65_535,
  },
  {
    name: 'security',
    label: { zh: '加密', en: 'Encryption' },
    kind: 'choice',
    required: true,
    usual: 'tls',
    choices: [
      { value: 'tls', label: { zh: 'TLS（连接即加密）', en: 'TLS from the start' } },
      { value: 'starttls', label: { zh: 'STARTTLS（先连接再加密）', en: 'STARTTLS' } },
      { value: 'none', label: { zh: '不加密（仅限本机）', en: 'None (this machine only)' } },
    ],
  },
  { name: 'user', label: { zh: '用户名', en: 'User name' }, kind: 'text', max: 254 },
];

/** A host is a name or an address, and only this machine may be spoken to in the open. */
export function checkServer(settings: ConnectorSettings): Problem[] {
  const host = String(settings.host ?? '');
  if (!/^[\p{L}\p{N}._:-]+$/u.test(host))
    return [{ code: 'connectorHostWrong', params: { value: host }, field: 'host' }];
  if (settings.security === 'none' && !isLoopback(host))
    return [{ code: 'connectorTlsNeeded', params: { host }, field: 'security' }];
  return [];
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG = `[tsa]
default_tsa = here
[here]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
crypto_device = builtin
ess_cert_id_alg = sha256
`;
const EXTENSIONS = 'extendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\n';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A time stamp service (RFC 3161) on this machine: HTTP in front of `openssl ts -reply`. */
export async function timestampServer() {
  const folder = mkdtempSync(join(tmpdir(), 'vdesk-ts-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  };
  writeFileSync(join(folder, 'ts.cnf'), CONFIG);
  writeFileSync(join(folder, 'ext.cnf'), EXTENSIONS);
  writeFileSync(join(folder, 'serial'), '01\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=TSA root',
    '-days',
    '30',
  );
  openssl('req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=TSA');
  const issue = [
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-extfile',
    'ext.cnf',
  ];
  openssl('x509', '-req', '-in', 'tsa.csr', '-out', 'tsa.pem', ...issue);
  let asked = 0;
  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => {
        asked += 1;
        writeFileSync(join(folder, 'q.tsq'), body);
        const sign = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-out', 'a.tsr'];
        openssl('ts', '-reply', '-config', 'ts.cnf', '-section', 'here', '-queryfile', 'q.tsq', ...sign);
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
        response.end(readFileSync(join(folder, 'a.tsr')));
      })
      .catch(() => {
        response.writeHead(500);
        response.end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

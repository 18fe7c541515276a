import { AppError } from '#shared/errors.ts';

/** What Node, nodemailer and imapflow say of a connection that did not come about. */
interface NetworkError {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  /** Set by imapflow. */
  readonly tlsFailed?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES']);
const SLOW = new Set([
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ESOCKETTIMEDOUT',
]);
const UNKNOWN_HOST = new Set(['EDNS', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL']);
const TLS =
  /^(ETLS|ERR_TLS.*|ERR_SSL.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/;

/** A sentence for a connection that failed: refused, too slow, unknown host, TLS, or broken off. */
export function networkFailure(error: unknown, host: string): AppError {
  const found: NetworkError = typeof error === 'object' && error !== null ? error : {};
  const inner: NetworkError = typeof found.cause === 'object' && found.cause !== null ? found.cause : {};
  const codes = [found.originalCode, found.code, inner.code].map(String);
  const detail = String(found.message ?? error).slice(0, 200);
  const has = (names: ReadonlySet<string>): boolean => codes.some((code) => names.has(code));
  const code =
    found.tlsFailed === true || codes.some((each) => TLS.test(each))
      ? 'connectorTlsFailed'
      : has(REFUSED)
        ? 'connectorRefused'
        : has(UNKNOWN_HOST)
          ? 'connectorHostUnknown'
          : has(SLOW)
            ? 'connectorTimeout'
            : 'connectorBroken';
  return new AppError(code, { host, detail }, { cause: error });
}

import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
type SchemeHandler = (request: Request) => Response | Promise<Response>;
type Answer = (granted: boolean) => void;
type RequestHandler = (
  contents: null,
  permission: string,
  answer: Answer,
  details: { requestingUrl: string },
) => void;
type CheckHandler = (contents: null, permission: string, origin: string) => boolean;

/** The main process's half of IPC. */
export class IpcMainDouble extends EventEmitter {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
}

/** Custom schemes: which are privileged, and who answers them. */
export class ProtocolDouble {
  readonly privileged: { scheme: string; privileges: Record<string, boolean> }[] = [];
  readonly handlers = new Map<string, SchemeHandler>();

  registerSchemesAsPrivileged(schemes: ProtocolDouble['privileged']): void {
    this.privileged.push(...schemes);
  }

  handle(scheme: string, handler: SchemeHandler): void {
    this.handlers.set(scheme, handler);
  }
}

/** A notice of the system, which nobody sees here. */
export class NoticeDouble extends EventEmitter {
  show(): void {}
}

/** What a page may do; a test asks here, as Chromium would. */
export class SessionDouble {
  #request: RequestHandler | undefined;
  #check: CheckHandler | undefined;

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(): void {}

  /** Electron grants what no handler refuses. */
  grants(permission: string, page: string): { request: boolean; check: boolean } {
    let request = true;
    this.#request?.(null, permission, (granted) => (request = granted), { requestingUrl: page });
    return { request, check: this.#check?.(null, permission, page) ?? true };
  }
}

/** Life and death of the program. */
export class AppDouble extends EventEmitter {
  readonly paths = new Map<string, string>();
  readonly getLocale = (): string => 'zh-CN';
  sandboxed = false;
  readonly #ended = Promise.withResolvers<number>();

  /** The exit code, once the program has ended. */
  readonly ended = this.#ended.promise;

  readonly #ready = Promise.withResolvers<void>();

  readonly isPackaged = false;
  /** Schemes that the program asked the system to be given. */
  readonly schemes: string[] = [];
  readonly setAsDefaultProtocolClient = (scheme: string): number => this.schemes.push(scheme);

  requestSingleInstanceLock = (): boolean => true;

  /** Electron is ready only once the main module has been evaluated; a module that awaits it would wait for ever. */
  whenReady = (): Promise<void> => this.#ready.promise;
  becomeReady = (): void => this.#ready.resolve();

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`the folder ${path} does not exist`);
    this.paths.set(name, path);
  }

  enableSandbox(): void {
    this.sandboxed = true;
  }

  quit(): void {
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    this.emit('before-quit', event);
    if (!prevented) this.emit('will-quit', event);
    if (!prevented) this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    this.#ended.resolve(code);
  }
}

interface Machine {
  platform?: NodeJS.Platform;
  env?: Readonly<Record<string, string | undefined>>;
  exists?: (path: string) => boolean;
}

export function findBrowser(machine?: Machine): string | undefined;

export function findTestBrowser(machine?: Machine): string | undefined;

export function sandboxFlags(): string[];

export function findBrowser(machine?: {
  platform?: NodeJS.Platform;
  env?: Readonly<Record<string, string | undefined>>;
  exists?: (path: string) => boolean;
}): string | undefined;

export function sandboxFlags(): string[];

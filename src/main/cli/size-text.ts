const MEGABYTE = 1_000_000;

/** The size of a file in megabytes, with one decimal: `12.3 MB`. */
export const sizeText = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

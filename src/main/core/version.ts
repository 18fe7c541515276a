/** Which program this is; kept in what it writes for other versions to read. */
export const VERSION = '0.1.0';

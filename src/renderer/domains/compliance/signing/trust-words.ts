/** The name of each trust class of a certificate, among the texts of signing. */
export const TRUST = { own: 'trustOwn', commercial: 'trustCommercial', unknown: 'trustUnknown' } as const;

/**
 * The figures of a telephone number by which it is compared: without country code, leading zeros of it, spaces and
 * extension. Empty where there are fewer than six.
 */
export function phoneKey(phone: string): string {
  const [main = ''] = phone.normalize('NFKC').split(/转|ext\.?|x|#/i);
  const figures = main.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$|0\d{9,11}$)/, '');
  return figures.length < 6 ? '' : figures;
}

/** A mail address in small letters and without spaces; empty where it is none. */
export function emailKey(email: string): string {
  const key = email.normalize('NFKC').trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(key) ? key : '';
}

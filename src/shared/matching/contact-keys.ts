/** The country code of China, where a caller at home leaves it out. */
const HOME = '86';

/** What follows the number itself: extension 8012, 转 8012. */
const EXTENSION = /转|分机|ext\.?|x|#/i;

/**
 * The figures of a telephone number by which it is compared: without spaces, brackets and extension. A number at home
 * is in its long-distance form (`+86 21 6500 4321`, `(021) 65004321` → `02165004321`), a mobile one without any prefix,
 * one abroad begins with its country code. Empty where there are fewer than six figures.
 */
export function phoneKey(phone: string): string {
  const [main = ''] = phone.normalize('NFKC').split(EXTENSION);
  const figures = main.replace(/\D/g, '');
  if (figures.length < 6) return '';
  const dialled = figures.replace(/^00(?=[1-9])/, '');
  const abroad = main.trimStart().startsWith('+') || dialled !== figures;
  // 86 and an area code are at least twelve figures; no local number is that long
  const international = abroad ? dialled.startsWith(HOME) : /^86[1-9]\d{9,10}$|^860/.test(figures);
  if (!international) return abroad ? dialled : homeKey(figures);
  const national = dialled.slice(HOME.length).replace(/^0+/, '');
  return homeKey(MOBILE.test(national) ? national : `0${national}`);
}

const MOBILE = /^1[3-9]\d{9}$/;

/** A mobile number called from another city used to have a zero before it. */
const homeKey = (figures: string): string =>
  MOBILE.test(figures.replace(/^0/, '')) ? figures.replace(/^0/, '') : figures;

/** A mail address in small letters and without spaces; empty where it is none. */
export function emailKey(email: string): string {
  const key = email.normalize('NFKC').trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(key) ? key : '';
}

/** The host of a web address, without `www.`; empty where it has none. */
export function websiteKey(address: string): string {
  const [host = ''] = address
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#:\s]/);
  const key = host.replace(/^www\./, '');
  return key.includes('.') ? key : '';
}

/** A registration number in capitals and without spaces and marks; empty where it is too short to be one. */
export function registrationKey(number: string): string {
  const key = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return key.length < 8 ? '' : key;
}

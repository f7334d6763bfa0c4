/** Signs of currencies (Unicode, general category Sc) and the words of large numbers, as the promise and the rules know them. */

const signs = '$€£¥₽₴₹₩₺₪₫₦₱฿₡₲₵₸₼₾';

/** English puts them before the figure, without a space. */
export function isCurrencySign(character: string): boolean {
  return character !== '' && signs.includes(character);
}

/** Between a figure and the sign after it: `250 billion$`. */
export const magnitudes: readonly string[] = ['hundred', 'thousand', 'million', 'billion', 'trillion'];

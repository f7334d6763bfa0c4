/** What a figure and the words behind it come to, and how English writes that. */
import type {Figure} from './figures.ts';

const powers: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

export function powerOf(word: string): number | undefined {
  return Object.hasOwn(powers, word) ? powers[word] : undefined;
}

/** The value of a figure in English; undefined where it is none. */
export function valueOf({shape, whole, fraction}: Figure): number | undefined {
  if (shape !== 'plain' && shape !== 'grouped' && shape !== 'decimal') return undefined;
  return Number(`${whole.join('')}.${fraction === '' ? '0' : fraction}`);
}

/** `340.6 million`, `69,637`; undefined for what no figure of English says exactly. */
export function writeAmount(amount: number): string | undefined {
  // Decimals of the source are few; what binary arithmetic adds to them is not meant.
  const value = Math.round(amount * 100) / 100;
  if (!Number.isSafeInteger(value) || Math.abs(value - amount) > 1e-6 * amount) return undefined;
  for (const word of ['trillion', 'billion', 'million']) {
    const power = powers[word] ?? 1;
    if (value >= power && value % (power / 100) === 0) return `${value / power} ${word}`;
  }
  return groupThousands(String(value));
}

/** `1234567` as `1,234,567`. */
export function groupThousands(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}

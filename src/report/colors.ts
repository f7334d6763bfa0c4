/** How text is styled on a terminal. */
import {styleText} from 'node:util';

const styles = ['bold', 'dim', 'underline', 'red', 'yellow', 'green', 'blue', 'cyan', 'magenta'] as const;

export type Colors = Readonly<Record<(typeof styles)[number], (text: string) => string>>;

/** Styles as functions from text to text, which leave it as it is where colour is not wanted. */
export function createColors(isWanted: boolean): Colors {
  // Whoever calls has looked at the stream and the environment.
  const paint = (style: (typeof styles)[number]): Colors['bold'] =>
    isWanted ? text => styleText(style, text, {validateStream: false}) : text => text;
  return Object.fromEntries(styles.map(style => [style, paint(style)])) as Colors;
}

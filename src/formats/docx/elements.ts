/** Elements of WordprocessingML by their local names: a file may call the namespace as it likes. */
import type {XmlElement} from '@rgrove/parse-xml';
import {FormatError} from '../format.ts';
import {childrenOf, localName} from '../xml.ts';

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childrenOf(element).find(child => localName(child) === name);
}

/** An attribute by its local name, `w:val` where none is asked for. */
export function valueOf(element: XmlElement | undefined, name = 'val'): string | undefined {
  if (element === undefined) return undefined;
  const {attributes} = element;
  const key = Object.keys(attributes).find(full => full.slice(full.indexOf(':') + 1) === name);
  return key === undefined ? undefined : attributes[key];
}

/** Of a property that is on by being there. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(valueOf(element) ?? '');
}

/** What is wrong with a part, with the name of that part. */
export function inPart<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof FormatError ? new FormatError(`${name}: ${error.message}`) : error;
  }
}

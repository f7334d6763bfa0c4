import type {Edit} from '../rule.ts';
export function createPatch(path: string, text: string, edits: readonly Edit[]): string { return path + text.length + edits.length; }

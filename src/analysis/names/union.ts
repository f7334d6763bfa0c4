/** Spellings joined into groups, whatever the order they are joined in. */

export interface Union {
  join(one: string, other: string): void;
  /** What stands for a spelling and all that are joined with it. */
  of(text: string): string;
  /** Of two spellings or more each. */
  groups(): readonly (readonly string[])[];
}

export function createUnion(): Union {
  const parents = new Map<string, string>();
  const members = new Set<string>();
  const root = (text: string): string => {
    let at = text;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  return {
    join(one, other) {
      members.add(one).add(other);
      const [a, b] = [root(one), root(other)];
      if (a !== b) parents.set(b, a);
    },
    of: root,
    groups() {
      const found = new Map<string, string[]>();
      for (const text of members) {
        const group = found.get(root(text));
        if (group === undefined) found.set(root(text), [text]);
        else group.push(text);
      }
      return [...found.values()];
    },
  };
}

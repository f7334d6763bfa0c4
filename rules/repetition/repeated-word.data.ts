/** Words that good English sets side by side, besides those that retext-repeated-words knows. */

export const doubledOnPurpose: ReadonlySet<string> = new Set([
  // For weight: "a very very long night".
  ...['very', 'far', 'so', 'much', 'many', 'long', 'really', 'never', 'more', 'big', 'old', 'too', 'way', 'super', 'deep', 'little', 'good', 'bad', 'quick', 'slowly', 'quickly', 'slow'],
  // Called out: "no no, the ferry leaves at six".
  ...['no', 'yes', 'yeah', 'oh', 'ah', 'ha', 'he', 'ho', 'hee', 'hey', 'hi', 'bye', 'ok', 'okay', 'well', 'now', 'please', 'come', 'go', 'wait', 'stop', 'look', 'hear', 'help', 'there', 'thanks', 'hush', 'aye', 'hello', 'uh', 'um', 'er', 'mm', 'hmm', 'right', 'hurry', 'run', 'left'],
  // Sounds and names of things: "the old engine went chug chug".
  ...['tick', 'tock', 'tut', 'tsk', 'knock', 'bang', 'boom', 'clap', 'click', 'drip', 'ding', 'dong', 'honk', 'toot', 'choo', 'chug', 'chop', 'quack', 'woof', 'moo', 'baa', 'beep', 'buzz', 'rah', 'la', 'na', 'da', 'do', 'dum', 'pom', 'tom', 'cha', 'can', 'yo', 'pee', 'wee', 'boo', 'goody', 'night', 'yada', 'couscous', 'ylang', 'gaga', 'pit', 'pat', 'splash', 'thump', 'tap', 'ring', 'dik', 'nene', 'mahi', 'piri', 'peri', 'dan', 'bon', 'sing', 'win', 'din'],
  // Two clauses meet: "gave her her violin", "I told you you could", "what they do do".
  ...['her', 'you', 'it', 'etc.', 'etc'],
]);

/** Verbs that meet themselves after a clause: "what it is is a question of money". */
export const doubledClauses: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'do', 'does', 'did', 'has', 'have']);

/** Verbs that take "in" or "on" as a part of their own, before another: "signed in in the lobby". */
export const verbsWithParticle: ReadonlySet<string> = new Set(
  'log logs logged logging sign signs signed signing check checks checked come comes came coming move moves moved moving go goes went going gone turn turned hit hits hitting hold held carry carried live lived living pass passed get got give gives gave given break broke put puts tune tuned drop dropped cling clung look looked'.split(' '),
);

/** The closed classes of English words. They carry most of what can be known of a sentence without a grammar. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}

export const articles = words('a an the');

export const possessives = words('my your his her its our their whose');

export const demonstratives = words('this that these those');

export const quantifiers = words(
  'some any each every either neither both all many much few several most more another other such no',
);

export const subjectPronouns = words('i he she we they it you there');

export const indefinites = words(
  'nobody everybody somebody anybody everyone someone anyone nothing everything something anything none',
);

export const objectPronouns = words('me him us them herself himself itself themselves myself yourself ourselves');

export const prepositions = words(
  'of in on at by for from with without within into onto upon to toward towards through throughout during before after since until till about above across against along amid among amongst around behind below beneath beside besides between beyond despite down except inside near off over outside past per regarding round than under underneath unlike up via versus like as concerning including following',
);

export const coordinators = words('and or but nor yet so');

export const subordinators = words(
  'because although though while whereas if unless whether that which who whom whose where when once until till than lest why how what wherever whenever whoever whatever',
);

export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't",
);

/** Words that cannot be the last of a sentence: something has to follow them. */
export const neverLast = words(
  'a an the my your our their its whose every of from into onto upon and or but nor because although whereas unless whether if than via per am being become becoming between among amongst during despite toward towards throughout regarding concerning versus including such very too quite rather as with by for at is are was were be has have had will would shall should can could may might must to who which when where while until since i he she we they that',
);

/** Of those, the ones that stand last now and then: "what it is", "I wish I could", "the place he came from". */
export const seldomLast = words(
  'is are was were be am has have had will would shall should can could may might must to too for with by at from of than who which when where while until since such very as i he she we they quite rather if becoming whether into during being that',
);

/** Verbs of saying, in the past and the present. */
export const sayVerbs = words(
  'said says say told tells added adds asked asks answered answers replied replies explained explains noted notes stressed stresses emphasized emphasised emphasizes emphasises continued continues concluded concludes recalled recalls recalling wrote writes stated states declared declares announced announces admitted admits believes believed thinks thought claimed claims complained complains joked jokes insisted insists argued argues commented comments reported reports remarked remarks observed observes shared shares summed summarized summed exclaimed exclaims cried cries shouted shouts whispered whispers murmured muttered repeated repeats promised promises warned warns urged urges confirmed confirms denied denies assured assures pointed points clarified clarifies specified specifies underlined underlines highlighted highlights acknowledged acknowledges responded responds interrupted objected agreed agrees called began begins went inquired enquired sighed laughed smiled quoted quotes advised advises suggested suggests tweeted recounted recounts stated reminded reminds saying adding boasts boasted nods nodded grins grinned chuckles chuckled laughs wonders wondered marvels marveled marvelled sighs smiles retorted retorts quipped quips interjected ventured mused muses thundered snapped begged pleaded whined barked accused accuses predicted predicts testified testifies concedes conceded maintains maintained contends contended reveals revealed informed informs resumed inquires hopes hoped lamented laments fumes',
);

/** Words that hold a clause together from its beginning and are seldom anything else. */
export const linkingAdverbs = words(
  'however therefore moreover furthermore nevertheless nonetheless meanwhile consequently otherwise thus hence indeed instead finally additionally subsequently later then now today yesterday tomorrow here perhaps maybe also still besides earlier previously recently often sometimes unfortunately fortunately',
);

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');

export const months = words('january february march april may june july august september october november december');

let closed: ReadonlySet<string> | undefined;

/** A word of a closed class, in lower case. */
export function isFunctionWord(word: string): boolean {
  closed ??= new Set([
    ...articles,
    ...possessives,
    ...demonstratives,
    ...quantifiers,
    ...subjectPronouns,
    ...objectPronouns,
    ...prepositions,
    ...coordinators,
    ...subordinators,
    ...auxiliaries,
    ...linkingAdverbs,
  ]);
  return closed.has(word);
}

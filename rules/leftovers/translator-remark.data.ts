/** What a language model writes around a translation, and what was asked of it. */

export interface Remark {
  /** As a message names it. */
  readonly what: string;
  /** Of a whole block in lower case, with straight apostrophes. */
  /** Pieces of which each such line holds one: nearly every line is told by them, and no pattern is made for it. */
  readonly holds: readonly string[];
  readonly form: () => RegExp;
  /** Where the block must stand: `edge` is one of the first or last two; only that tells a remark from the text. */
  readonly where: 'edge' | 'anywhere';
  readonly matches: readonly [string, ...string[]];
  readonly spares: readonly string[];
}

/** A longer block is the text itself. */
export const LONGEST_REMARK = 400;

/** The first words of all of them; nearly every block is told by its own. */
export const firstWords: ReadonlySet<string> = new Set(
  'absolutely ai an answer article artificial as assistant automatically below certainly do don endoftext english expert feel great here human i if im input instruction let machine native note of okay only original output please provide response return source sorry sure system target text the this translate translated translation unfortunately user we would you'.split(
    ' ',
  ),
);

export const remarks: readonly Remark[] = [
  {
    what: 'a translator’s announcement of the text',
    holds: ['translat', 'english version', 'rendering'],
    form: () =>
      /^(?:(?:sure|certainly|of course|absolutely|okay|great)[,!.]? )?(?:here(?:'s| is| are)|below is|the following is|this is) (?:the|your|an?|my|our) [^.!?:]{0,60}?(?:translation|translated (?:text|article|version)|english version|rendering)[^.!?:]{0,80}[:.]?$/u,
    where: 'edge',
    matches: [
      "here's the translation of the article into english:",
      'sure! here is your translation:',
      'certainly, here is the translated text',
      'below is the english translation of the text you sent:',
    ],
    spares: ['here is the house where he was born.', 'below is the harbor, and behind it the town.'],
  },
  {
    what: 'a label of the translator',
    holds: ['translat', 'english', 'source', 'target', 'original', 'output', 'response', 'answer'],
    form: () =>
      /^(?:(?:english )?translation|translated (?:text|version|article)|(?:source|target|original) (?:text|language)|translation (?:into english|result|output)|english (?:text|translation|version)|output|response|answer)(?: \(english\))?:$/u,
    where: 'edge',
    matches: ['translation:', 'translated text:', 'english translation:', 'source text:'],
    spares: ['translation is an art:', 'what he answered:'],
  },
  {
    what: 'an offer of the translator',
    holds: ['let me know', 'feel free', 'you like me', 'you want me', 'i hope', 'if you'],
    form: () =>
      /^(?:(?:please )?let me know if (?:you|there|anything|this|the)|(?:please )?feel free to (?:ask|reach out|let me know)|(?:would|do) you (?:like|want) me to (?:translate|adjust|revise|refine|continue|make|provide|polish)|i hope (?:this|that|the) (?:translation|helps|is helpful|meets)|if you (?:need|would like|want|have) [^.!?]{0,60}(?:translation|translated|changes|adjustments|revisions|(?:a|another) version|further help|just (?:ask|let me know)))/u,
    where: 'edge',
    matches: [
      'let me know if you need any adjustments!',
      'i hope this translation is helpful. feel free to ask for changes.',
      'would you like me to translate the rest?',
    ],
    spares: ['let us know what you think of the new bridge.', 'i hope that it rains, the farmer said.'],
  },
  {
    what: 'a translator’s note on the translation',
    holds: ['note'],
    form: () =>
      /^[*(]?(?:please )?note(?: that)?:? (?:i(?:'ve| have)|(?:the|this|some|certain|a few|all) (?:translation|text|names?|terms?|idioms?|sentences?|phrases?|parts?|words?)) [^\n]{0,160}(?:translated|rendered|rendering|literal|preserved|(?:left|kept) (?:as|in|un))/u,
    where: 'edge',
    matches: [
      'note: some terms have been left in the original language.',
      'note: i have kept the names in their original form, so that nothing is translated.',
      'note that the translation is literal in places.',
    ],
    spares: ['note: the bridge is closed on sundays.', 'note that the names of the ships are painted in white.'],
  },
  {
    what: 'a remark on the translation',
    holds: ["i've ", 'i have '],
    form: () =>
      /^i(?:'ve| have) (?:translated|rendered|kept|preserved|left) (?:the|this|your|all|it|some) (?:text|article|passage|sentence|content|names|original|formatting|structure|terms|html|tags|markdown)/u,
    where: 'edge',
    matches: ['i have translated the text into english.', "i've preserved the formatting of the source."],
    spares: ['i have kept the letter ever since.'],
  },
  {
    what: 'the credit of a machine',
    holds: ['translated'],
    form: () =>
      /^(?:(?:the|this) (?:text|article|page|translation) (?:was|is|has been) )?(?:automatically |machine[- ])?translated (?:by|with|using) (?:google|(?:www\.)?deepl|chatgpt|gpt|yandex|bing|microsoft|an? (?:ai|machine)(?!\p{L})|ai(?!\p{L})|machine|artificial)/u,
    where: 'anywhere',
    matches: [
      'translated with www.deepl.com/translator (free version)',
      'translated by google',
      'this article was automatically translated by an ai.',
    ],
    spares: ['translated by anna marsh', 'the book was translated by two students.', 'translated by aida marsh'],
  },
  {
    what: 'a refusal of the model',
    holds: ["i can't", 'i cannot', 'i can not', 'unable', 'not able', 'model', 'assistant'],
    form: () =>
      /^(?:(?:i'm|i am|we're|we are) (?:very )?sorry|i apologi[sz]e|sorry|unfortunately)?[,.]?(?: but)? ?(?:as an? (?:ai|artificial intelligence|large language)(?: language)? (?:model|assistant),? i|(?:i (?:cannot|can't|can not|am unable to|am not able to)|i'm (?:unable|not able) to) (?:translate (?:this|the|your) (?:text|article|content|request|document|passage|sentence)|(?:assist|help) (?:you )?with (?:that|this|your)|fulfill? (?:this|that|your)|provide (?:a|the) translation))/u,
    where: 'anywhere',
    matches: [
      "i'm sorry, but i can't assist with that request.",
      'as an ai language model, i do not have access to the article.',
      'i cannot translate this text because it is incomplete.',
    ],
    spares: [
      'i am sorry, but the ship has left.',
      'i cannot help it, she said.',
      'i cannot translate what i felt.',
      'as an ai researcher, i have seen it before.',
    ],
  },
  {
    what: 'an instruction to the translator',
    holds: ['translat', 'assistant', '##', '<'],
    form: () =>
      /^(?:please )?(?:translate (?:the following|this|the (?:text|article)) ?(?:text|article|sentence|passage|content)?[^\n]{0,120}(?:into english|to english|below|:)|you are an? (?:professional|expert|helpful|experienced|skilled|native) [^\n]{0,60}(?:translator|assistant)[^\n]{0,200}(?:translate|text|task)|#{2,4} ?(?:instruction|response|input|output|translation|human|assistant|user|system):?$|<\|?(?:im_start|im_end|endoftext|translation|source|text)\|?>)/u,
    where: 'anywhere',
    matches: [
      'translate the following text into english:',
      'you are a professional translator. translate the text below.',
      '### response:',
    ],
    spares: [
      'you are a good man, he said.',
      'you are a professional translator. how did you begin?',
      'translate this feeling into music, the teacher says.',
    ],
  },
  {
    what: 'an instruction to the translator',
    holds: ['do not', "don't", 'the translat'],
    form: () =>
      /^(?:(?:do not|don't) (?:add|include|write|translate) (?:any )?(?:explanations?|comments?|notes?|html|tags|names)|(?:only )?(?:output|return|provide) (?:only )?the translat(?:ion|ed))/u,
    where: 'edge',
    matches: ['do not add explanations.', 'return only the translation.'],
    spares: ['do not translate your joy into money.'],
  },
];

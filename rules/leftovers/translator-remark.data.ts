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
  /** Whether letters, posts and dialogues say it too: there it counts only where the rest speaks to no reader. */
  readonly isTalk?: true;
  readonly matches: readonly [string, ...string[]];
  readonly spares: readonly string[];
}

/** A longer block is the text itself. */
export const LONGEST_REMARK = 400;

/** The first words of all of them; nearly every block is told by its own. */
export const firstWords: ReadonlySet<string> = new Set(
  'absolutely ai an answer article artificial as assistant automatically below certainly could do don end endoftext english expert feel give great here human i if im input inst instruction is it let machine native note notes of okay only original output please provide response return sorry source start sure system target text the there this translate translated translation translator unfortunately user we would you your'.split(
    ' ',
  ),
);

export const remarks: readonly Remark[] = [
  {
    what: 'a translator’s announcement of the text',
    holds: ['translat', 'in english', 'english version', 'rendering'],
    form: () =>
      /^(?:(?:sure|certainly|of course|absolutely|okay|great)(?: thing)?[,!.]? )?(?:i(?:'d| would) be (?:happy|glad) to [^.!?]{0,40}[.!] )?(?:(?:here(?:'s| is| are)|below is|the following is|this is) (?:the|your|an?|my|our) (?:[^.!?:]{0,60}?(?:translation|translated (?:text|article|version)|english version|rendering)[^.!?:]{0,80}|text in english)|the (?:translation|text|article|passage)(?: of the (?:text|article|passage))? (?:is as follows|translates (?:to|as|into english as)|in english (?:is|reads)(?: as follows)?))[:.]?$/u,
    where: 'edge',
    matches: [
      "here's the translation of the article into english:",
      'sure! here is your translation:',
      'certainly, here is the translated text',
      'below is the english translation of the text you sent:',
      "of course! i'd be happy to help. here is the translation:",
      'the translation of the text is as follows:',
      'the text translates to:',
      'here is the text in english:',
    ],
    spares: [
      'here is the house where he was born.',
      'the text in english is short, and nobody reads it.',
      'below is the harbor, and behind it the town.',
    ],
  },
  {
    what: 'a label of the translator',
    holds: ['translat', 'english', 'source', 'target', 'original', 'output', 'response', 'answer', 'user:', 'assistant:'],
    form: () =>
      /^(?:(?:english )?translation|translated (?:text|version|article)|(?:source|target|original) (?:text|language)|text to translate|translation (?:into english|result|output)|english (?:text|translation|version)|output|response|answer|user|assistant|notes? (?:on|about) the translation)(?: \(english\))?:$|^(?:source|target) language: \p{L}{2,20}$|^\[?(?:end|start) of (?:the )?translation\]?$/u,
    where: 'edge',
    matches: [
      'translation:',
      'translated text:',
      'english translation:',
      'source text:',
      'source language: spanish',
      'assistant:',
      '[end of translation]',
      'notes on the translation:',
    ],
    spares: ['translation is an art:', 'what he answered:'],
  },
  {
    what: 'an offer of the translator',
    holds: ['let me know', 'feel free', 'like me', 'want me', 'i hope', 'if you', 'anything else'],
    form: () =>
      /^(?:is there anything else you(?:'d| would) like (?:me )?to|(?:please )?let me know if (?:you(?:'d| would)? (?:like|need|want|have|prefer|wish)|there(?:'s| is| are)|anything|this|the)|(?:please )?feel free to (?:ask|reach out|let me know)|(?:would|do) you (?:like|want) me to (?:translate|adjust|revise|refine|continue|make|provide|polish)|i hope (?:this|that|the) (?:translation|helps|is helpful|meets)|if you (?:need|would like|want|have) [^.!?]{0,60}(?:translation|translated|changes|adjustments|revisions|(?:a|another) version|further help|just (?:ask|let me know)))/u,
    where: 'edge',
    isTalk: true,
    matches: [
      'is there anything else you would like me to translate?',
      'let me know if you need any adjustments!',
      'i hope this translation is helpful. feel free to ask for changes.',
      'would you like me to translate the rest?',
    ],
    spares: [
      'let us know what you think of the new bridge.',
      'let me know if you hear anything.',
      'i hope that it rains, the farmer said.',
    ],
  },
  {
    what: 'a translator’s note on the translation',
    holds: ['note'],
    form: () =>
      /^[*(_]{0,3}(?:translator's )?note:? i (?:translated|rendered) |^[*(_]{0,3}(?:please |translator's )?note(?: that)?[*_]{0,2}:?[*_]{0,2} (?:i (?:translated|rendered|kept|left)|i(?:'ve| have)|["“”]|(?:the|this|some|certain|a few|all) (?:translation|text|names?|terms?|idioms?|sentences?|phrases?|parts?|words?|original(?: text)?|source text)(?!\p{L})) ?[^\n]{0,160}(?:translated|rendered|rendering|typos?|literal|preserved|(?:left|kept) (?:as|in|un))/u,
    where: 'edge',
    matches: [
      'note: some terms have been left in the original language.',
      'note: i have kept the names in their original form, so that nothing is translated.',
      'note that the translation is literal in places.',
      '(note: i translated “muelle” as “quay”.)',
      "translator's note: “muelle” was rendered as “quay”.",
      '*note: the original text contains a typo, which i have corrected.*',
    ],
    spares: ['note: the bridge is closed on sundays.', 'note that the names of the ships are painted in white.'],
  },
  {
    what: 'a remark on the translation',
    holds: ["i've ", 'i have ', 'i translated', 'i kept', 'this translation', 'the translation'],
    form: () =>
      /^(?:this|the) translation (?:aims|tries|attempts|maintains|preserves|keeps|captures|retains|conveys|follows) [^\n]{0,80}(?:tone|style|meaning|original|formatting|nuances?)|^i(?:'ve| have)? (?:translated|rendered|kept|preserved|left) (?:the|this|your|all|it|some) (?:idioms?|text|article|passage|sentence|content|names|original|formatting|structure|terms|html|tags|markdown)/u,
    where: 'edge',
    matches: [
      'i have translated the text into english.',
      "i've preserved the formatting of the source.",
      'i translated the idioms freely to keep the tone natural.',
      'this translation aims to preserve the tone and style of the original.',
    ],
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
      /^(?:(?:i'm|i am|we're|we are) (?:very )?sorry|i apologi[sz]e|sorry|unfortunately)?[,.]?(?: but)? ?(?:as an? (?:ai|artificial intelligence|large language)(?: language)? (?:model|assistant),? i|(?:i (?:cannot|can't|can not|am unable to|am not able to)|i'm (?:unable|not able) to) (?:help with translating|continue with (?:this|the) translation|translate (?:this|the|your) (?:text|article|content|request|document|passage|sentence)|(?:assist|help) (?:you )?with (?:that|this|your)|fulfill? (?:this|that|your)|provide (?:a|the) translation))/u,
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
    what: 'a question of the model',
    holds: ['the text', 'any text', 'no text', 'to be translated', 'to translate'],
    form: () =>
      /^(?:(?:it (?:seems|looks|appears)(?: like| that)? )?(?:the|your) (?:text|message|article|content)(?: (?:that )?you(?:'ve| have)? (?:provided|sent|shared|pasted)) (?:is|seems|appears)(?: to be)? (?:incomplete|empty|cut off|already in english)|(?:could you )?please (?:provide|share|paste|send)(?: me)? (?:the|your) (?:full |complete |original |source )?(?:text|article|sentence|content) (?:that )?(?:you(?:'d| would) like|you want|to be translated|to translate|for translation)|(?:i (?:don't|do not) see (?:any|the) text|there is no text) (?:to (?:be )?translated?|provided|in your))/u,
    where: 'anywhere',
    matches: [
      'it seems that the text you provided is incomplete. please provide the full text.',
      'please provide the text you would like me to translate.',
      "i don't see any text to translate. could you please provide it?",
      'the text you provided appears to be already in english.',
    ],
    spares: ['the text is incomplete, and its author is unknown.', 'please provide the text with a title.'],
  },
  {
    what: 'an instruction to the translator',
    holds: ['translat', 'assistant', '##', '<', '[inst]'],
    form: () =>
      /^(?:please )?(?:translate (?:the following|this|the (?:text|article)) ?(?:text|article|sentence|passage|content)?[^\n]{0,120}(?:into english|to english|below|:)|you are an? (?:professional|expert|helpful|experienced|skilled|native) [^\n]{0,60}(?:translator|assistant)[^\n]{0,200}(?:translate|text|task)|#{2,4} ?(?:instruction|response|input|output|translation|human|assistant|user|system):?$|<\|?(?:im_start|im_end|endoftext|translation|source|text)\|?>|\[inst\] )/u,
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
      /^(?:(?:do not|don't) (?:add|include|write|translate) (?:any )?(?:explanations?|comments?|notes?|html|tags|names)|(?:only )?(?:output|return|provide|give) (?:only )?the translat(?:ion|ed))/u,
    where: 'edge',
    matches: ['do not add explanations.', 'return only the translation.'],
    spares: ['do not translate your joy into money.'],
  },
];

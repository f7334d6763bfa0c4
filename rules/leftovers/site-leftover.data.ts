/**
 * Lines that sites put around their articles, by form. A form sees a folded line (see `foldLine`): lower case, straight
 * quotation marks, single spaces, no decoration at its ends, 220 units at most.
 */

export interface Leftover {
  /** Names the line in the message: "a share button". */
  readonly what: string;
  /** Made when asked for: most runs need hardly one, and every start would pay for reading all. */
  readonly form: () => RegExp;
  /**
   * What it takes besides the form: `nothing`; that it stands `alone`, as the only line of its kind in an article without
   * subheadings, or in the tail; or the `tail`, after the last running text, or next to a line that is sure.
   */
  readonly needs: 'nothing' | 'alone' | 'tail';
  readonly matches: readonly [string, ...string[]];
  /** Good English that looks like it. */
  readonly spares: readonly string[];
  /** Only where the form leaves open how a line begins: pieces of which each line holds one. */
  readonly holds?: readonly string[];
}

/** A longer block is no line of a site. */
export const LONGEST_LINE = 220;

const decorationBefore = /^[\u{fe0f}\s•·*+>»›|→←▶►▸●■◆★☆✎✓(（\-–—=_~\u{2600}-\u{27bf}\u{1f000}-\u{1faff}]+/u;
const decorationAfter = /[\u{fe0f}\s•·*+>»›|→←▶►▸●■◆★☆✎✓)）\-–—=_~\u{2600}-\u{27bf}\u{1f000}-\u{1faff}]+$/u;

/** A line as the forms see it. The opening bracket of "[Read: …]", which is the writer's own, stays. */
export function foldLine(line: string): string {
  const lower = line.toLowerCase();
  const folded = /[“”„«»‘’]/u.test(lower) ? lower.replaceAll(/[“”„«»]/gu, '"').replaceAll(/[‘’]/gu, "'") : lower;
  // Without a look at both ends, every line would pay for patterns that few lines need.
  const undecorated =
    isPlain(folded.charCodeAt(0)) && isPlain(folded.charCodeAt(folded.length - 1))
      ? folded
      : folded.replace(decorationBefore, '').replace(decorationAfter, '');
  return /\s\s|[^\S ]/u.test(undecorated) ? undecorated.replaceAll(/\s+/gu, ' ') : undecorated;
}

/** A letter or digit of ASCII, a full stop, a straight quotation mark. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x22;
}

const comments: readonly Leftover[] = [
  {
    what: 'a comment counter',
    form: () =>
      /^(?:one|no|\d{1,3}(?:[ ,.]?\d{3})?|number of|all|total) ?(?:repl(?:y|ies)|responses?|comments?|thoughts?|reactions?|reviews)(?: (?:so far|yet|(?:to|on) [^.]{3,190}))?[^\p{L}.]{0,14}$/u,
    needs: 'nothing',
    matches: [
      'One Reply to “Storm closes the port”',
      '3 comments',
      'No comments yet',
      '12 Responses to Storm closes the port',
      'Number of comments &#8211; 4',
    ],
    spares: [
      'One reply to the letter came from the mayor.',
      'No comments were made on Friday',
      '3 comments by the minister angered the crowd.',
    ],
  },
  {
    what: 'a comment counter',
    form: () =>
      /^comments?(?: (?:are|is))? ?(?:(?:closed|off|disabled|not available)(?: (?:for|on) [^.]{3,80})?|:? ?\(?\d{1,5})[.)]?$/u,
    needs: 'nothing',
    matches: ['Comments are closed.', 'Comments (0)', 'Comments: 12', 'Comments off on Storm closes the port'],
    spares: ['Comments are welcome.', 'Comments are closed to nobody, the paper said.'],
  },
  {
    what: 'a comment form',
    form: () =>
      /^(?:leave|post|write|add|submit|send) (?:a|your|us your|the first) (?:reply|comment|review|response|opinion|feedback)(?: (?:below|here|cancel reply|to the article))?[.!]?$/u,
    needs: 'nothing',
    matches: ['Leave a Reply', 'Leave a Reply Cancel reply', 'Add a comment', 'Write your comment below'],
    spares: ['Leave a reply to the widow for tomorrow.', 'Add a comment to each function you write'],
  },
  {
    what: 'a comment form',
    form: () =>
      /^(?:be the first (?:to comment|to leave a comment|person to comment).{0,40}|join the (?:discussion|conversation)|(?:article )?comment(?: on)?(?: (?:the|this) (?:article|post|news|material))?|discuss (?:this|the) (?:article|news|post|material).{0,40}|(?:show|hide|view|see|read|load|open)(?: all| more| the)? (?:\d{1,5} )?(?:comments|replies)(?: \(\d{1,5})?)[.!:]?$/u,
    needs: 'alone',
    matches: [
      'Be the first to comment',
      'Article comment on',
      'Join the conversation',
      'Show all comments (14)',
      'Load more comments',
    ],
    spares: ['Comment on the budget was scarce', 'Read the comments before you decide'],
  },
  {
    what: 'a comment form',
    form: () =>
      /^(?:to (?:comment|leave a comment|reply|post), |(?:(?:subscribers|(?:registered )?users) only: |you (?:must|need to|have to|should) (?:be )?|in order to |please )?)(?:please |you (?:must|need to) )?(?:log ?in|logged in|sign in|signed in|register|registered|subscribe|authorize)(?: (?:or|and|\/) [\p{L} ]{4,12})?(?: to (?:post|leave|write|add|make|view|see|comment|reply|join)\b[^.]{0,40})?[.!]?$/u,
    needs: 'alone',
    matches: [
      'Subscribers only: sign in to comment',
      'You must be logged in to post a comment.',
      'Log in to leave a reply',
      'To comment, please sign in or register',
    ],
    spares: ['Sign in sheets were handed out at the door.', 'Registered nurses came to the port. Others stayed.'],
  },
  {
    what: 'a comment form',
    form: () =>
      /^(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|notify me (?:of|by|about)|i have read and (?:accept|agree)|this site is protected by recaptcha)\b.{0,160}$/u,
    needs: 'nothing',
    matches: ['Your email address will not be published. Required fields are marked *', 'Notify me of new comments by e-mail.'],
    spares: ['Your email address is known to the bank.'],
  },
  {
    what: 'a comment form',
    form: () =>
      /^(?:(?:there are )?no comments(?: yet)?[.!]? ?(?:be the first[^.]{0,40}[.!]?)?|only registered users can (?:leave|post|write)[^.]{0,40}\.?|(?:tell us|write|share|leave)(?: (?:your|us your) (?:opinions?|thoughts))?(?: about (?:it|this))? in the comments\b[^.]{0,60}[.!]?|what do you think\b[^?]{0,40}\? ?[^.]{0,30}\bcomments?\b[^.]{0,30}[.!]?|thank you for (?:subscribing|your (?:vote|comment|feedback|rating))[.!]?)$/u,
    needs: 'nothing',
    matches: [
      'There are no comments yet. Be the first!',
      'Only registered users can leave comments',
      'What do you think? Write in the comments!',
      'Thank you for your vote!',
    ],
    spares: ['What do you think of the storm? Nobody knows.', 'No comments on the strike came from the port.'],
  },
  {
    what: 'buttons',
    form: () =>
      /^(?:report|feedback|share|print|comments?|like|save|copy|reply|tweet|e-?mail|follow|subscribe|send|discuss|login|register|listen)(?: ?[/|·•,] ?(?:report|feedback|share|print|comments?|like|save|copy|reply|tweet|e-?mail|follow|subscribe|send|discuss|login|register|listen)){1,8}$/u,
    needs: 'nothing',
    matches: ['Report / Feedback', 'Share | Print | E-mail'],
    spares: ['Report / 2019', 'Share and share alike'],
  },
];

const sharing: readonly Leftover[] = [
  {
    what: 'a share button',
    form: () =>
      /^(?:click (?:here )?to )?(?:share|repost|tweet|pin|send|post|tell|forward|recommend|e-?mail)(?: (?:it|this|the|about it|about this))?(?: (?:article|story|post|page|news|note|link|material|publication|content|text|video))?(?: (?:with|to))?(?: (?:your |a |the )?(?:friends?|others|colleagues|someone))?(?: (?:on|in|via|by|to|through|with|using)(?: your| the)? (?:social|networks?|media|facebook|fb|twitter|x|whatsapp|telegram|vk|vkontakte|odnoklassniki|viber|linkedin|pinterest|reddit|e-?mail|messengers?|instagram|skype|line|weibo|wechat|kakaotalk|clipboard)\b[^.]{0,60})?[:.!]?$/u,
    needs: 'alone',
    matches: [
      'Share',
      'Share in social networks',
      'Share this note',
      'Share this:',
      'Click to share on Twitter (Opens in new window)',
      'Tell your friends!',
      'Send to a friend',
    ],
    spares: ['Share of the vote by party', 'Share in the profits', 'Send the bill to Washington', 'Post in Berlin'],
  },
  {
    what: 'a share button',
    form: () =>
      /^(?:share in (?:social|soc\.?) ?(?:networks?|media)|share (?:this|the) (?:article|story|post|page|news|note|link|material|publication)(?: with [^.,]{2,30}| on [^.,]{2,30})?|share (?:it )?(?:on|via|in) (?:facebook|twitter|whatsapp|telegram|vk|vkontakte|viber|linkedin|e-?mail|messenger)\b[^.]{0,60})[:.!]?$/u,
    needs: 'nothing',
    matches: ['Share in social networks', 'Share this article with friends', 'Share on Facebook'],
    spares: ['Share this story with nobody, she wrote to him.'],
  },
  {
    what: 'a plea for likes',
    form: () =>
      /^(?:did you |have you |if you |do you |you )?(?:like|liked|enjoy|enjoyed|love|loved) (?:the|this|our|what) (?:article|material|post|story|news|text|publication|content|video|you|note|page|site)\b.{0,100}[?!:]?.{0,80}$/u,
    needs: 'nothing',
    matches: [
      'Did you like the material? Tell your friends!',
      'If you liked this article, subscribe',
      'Enjoyed this post? Share it',
    ],
    spares: ['Like the boats before it, the barge leaked.', 'You like the sea, he said.'],
  },
  {
    what: 'a plea for likes',
    form: () =>
      /^(?:like this:?|like loading\.{0,3}|loading(?:\.{3}|…)|rate (?:this|the) (?:article|post|news|material|story|page)\b.{0,40}|(?:was|did) (?:this|the) (?:article|page|post|information|material) .{0,20}(?:help|helpful|useful|interesting).{0,20}|please wait(?:\.{3}|…)?|spread the (?:word|love|news)[.!]?)$/u,
    needs: 'nothing',
    matches: ['Like this:', 'Loading...', 'Rate this article', 'Was this page helpful?'],
    spares: ['Like this one, the old bridge was closed.', 'Loading the ship took a day.'],
  },
  {
    what: 'a link to copy or print',
    form: () =>
      /^(?:(?:short |direct |permanent )?link ?[:|]? ?(?:copy|copied)|copy (?:the )?(?:short )?link(?: to (?:the )?clipboard)?|link copied.{0,30}|copied[!.]?|print (?:this|the)(?: (?:article|page|story|news|post))?|print (?:article|page)|(?:print|printable) version|version for (?:print|printing)|permalink|permanent link|add to (?:favou?rites|bookmarks)|open in (?:a )?new (?:tab|window))$/u,
    needs: 'nothing',
    matches: ['Short link: Copy', 'Copy link', 'Print this page', 'Print page', 'Version for printing', 'Add to favorites'],
    spares: ['Print this on thick paper', 'Copy the link into your notes.'],
  },
  {
    what: 'a print button',
    form: () => /^(?:print|to print|printer|pdf|e-?mail|bookmark|short link|copy)[.:]?$/u,
    needs: 'alone',
    matches: ['Print', 'PDF', 'E-mail'],
    spares: ['Prints of the map are sold out'],
  },
];

const following: readonly Leftover[] = [
  {
    what: 'a line that asks readers to follow',
    form: () =>
      /^(?:please )?(?:follow|join|find|like|read|watch|visit|add|subscribe(?: to)?|connect with|listen to|support|be with|stay with|get to know) (?:us|our|me)\b(?:(?:[^.]|\.(?=\p{L})){0,80}\b(?:facebook|twitter|x|telegram|instagram|viber|whatsapp|youtube|vk|vkontakte|odnoklassniki|zen|dzen|tiktok|linkedin|threads|google|channels?|newsletters?|mailing|page|pages|groups?|social|app|feed|rss|updates|accounts?|podcasts?|blog|favou?rites|networks?|media|community|news|line|weibo|wechat)\b.{0,60})?[.!:]?$/u,
    needs: 'nothing',
    matches: [
      'Follow us on Telegram, Viber and Odnoklassniki',
      'Follow us:',
      'Subscribe to our channel in Telegram',
      'Read us in Telegram',
      'Join our WhatsApp group!',
    ],
    spares: [
      'Follow us to the end of the pier and you will see the seals.',
      'Find us a boat and we will sail tonight.',
      'Join our table, the captain said.',
    ],
  },
  {
    what: 'a line that asks readers to follow',
    form: () =>
      /^(?:we(?: are|'re) (?:in|on) (?:the )?(?:social|soc\.?) ?(?:networks?|media)|(?:follow|join) (?:on|in|via) (?:facebook|twitter|x|telegram|instagram|viber|whatsapp|youtube|vk|google news|social networks?)|add [^.]{2,40} to (?:your )?(?:sources|favou?rites|feed|list)\b(?:[^.]|\.(?=\p{L})){0,60}|(?:follow|add) (?:the|our) (?:public|official) (?:account|number)\b.{0,60}|wechat (?:public|official) account\b.{0,60}|(?:long )?press .{3,30}\bqr code\b.{0,60}|(?:our )?(?:mobile )?app(?:lication)?s? (?:in|on) (?:google play|(?:the )?app ?store)\b.{0,40})[.!:]?$/u,
    needs: 'nothing',
    matches: [
      'We are in social networks:',
      'Follow on Facebook',
      'Add Harbor Daily to your sources in Yandex.News',
      'Long press the QR code to follow',
      'Our application in Google Play',
    ],
    spares: ['We are on the social side of the deal', 'Press the button of the old code machine'],
  },
  {
    what: 'a line that asks readers to follow',
    form: () =>
      /^(?:please )?(?:follow|find|read|watch) [\p{L}\p{N}@_.& -]{2,40} (?:on|in|at) (?:google news|google|facebook|twitter|telegram|instagram|viber|whatsapp|youtube|vk|tiktok|linkedin|zen)\b[^.,]{0,40}[.!]?$/u,
    needs: 'alone',
    matches: ['Follow Harbor Daily on Google News', 'Find the Daily on Facebook'],
    spares: ['Follow the money in a market without rules', 'Read the letter on Facebook, then weep, he said.'],
  },
  {
    what: 'a line that asks readers to subscribe',
    form: () =>
      /^(?:please |also )?(?:subscribe|sign up|signup|register|log ?in)\b(?=.{0,100}\b(?:newsletters?|mailing|channels?|telegram|whatsapp|youtube|facebook|instagram|viber|google|notifications?|updates|alerts|e-?mail|free|trial|unlimited|month|digital|premium|e-?paper|account|news|articles?|authors?)\b).{1,120}$/u,
    needs: 'alone',
    matches: [
      'Subscribe to the newsletter',
      'Subscribe to the author',
      'Sign up for free updates',
      'Subscribe and read unlimited articles for €1 a month',
    ],
    spares: ['Register to vote before the first of May', 'Sign up for the swim at the town hall.'],
  },
  {
    what: 'a button',
    form: () =>
      /^i(?: will|'ll)? (?:subscribe|follow|accept|agree|register|log in|sign up)(?: (?:for|to|now|with|and)\b[^.]{1,60})?$/u,
    needs: 'alone',
    matches: ['I will follow', 'I subscribe for €1 the first month', 'I agree', 'I accept'],
    spares: ['I subscribe to two papers.', 'I will follow him, she said'],
  },
  {
    what: 'a line that leads to a channel',
    form: () =>
      /^(?=.{0,90}\b(?:news|more|most|important|interesting|latest|useful|exclusive|everything|we are|we're|read|look|photos?|videos?|even|details|first)\b)[^.]{2,80}\b(?:in|on|to|via|at) (?:our|the|its|his)? ?(?:[\p{L}-]{2,20} )?(?:channel|telegram|zen|whatsapp|viber|facebook|instagram|youtube|group|app|newsletter|feed|twitter|mailbox)\b[^.]{0,30}$/u,
    needs: 'alone',
    matches: [
      'All news of the day in our Zen',
      'More photos in our Telegram channel',
      'We are on Facebook',
      'The most important of the day: to our WhatsApp channel',
    ],
    spares: ['The ferry sank in the channel', 'News of the wreck came by the channel.'],
    holds: [
      'channel',
      'telegram',
      'zen',
      'whatsapp',
      'viber',
      'facebook',
      'instagram',
      'youtube',
      'group',
      'app',
      'newsletter',
      'feed',
      'twitter',
      'mailbox',
    ],
  },
  {
    what: 'a line that asks readers to follow',
    form: () =>
      /^(?:do not|don't|never) miss (?:any|the|our|out|a|another|anything)\b(?=.{0,60}\b(?:news|update|updates|important|story|stories|latest|article|articles|channel|newsletter|anything)\b).{1,120}$/u,
    needs: 'alone',
    matches: ['Do not miss any news: To our WhatsApp channel', 'Don’t miss the latest stories'],
    spares: ['Do not miss the boat at noon'],
  },
  {
    what: 'a line that asks readers to follow',
    form: () =>
      /^(?:(?:scan (?:the|this|our)(?: [\p{L}]{2,10})? qr\b|download (?:our|the)(?: [\p{L}]{2,20}){0,3} app\b|get (?:our|the)(?: [\p{L}]{2,20}){0,2} app\b|install (?:our|the) app\b|available (?:on|in) (?:the )?(?:app store|google play)|(?:enable|turn on|allow|receive|get) (?:push[ -])?notifications\b).{0,100}|stay (?:informed|tuned|up to date|updated|in the know|with us|connected)\b[^.]{0,80}[.!]?)$/u,
    needs: 'nothing',
    matches: ['Scan the QR code to follow us', 'Download our free app', 'Available on Google Play', 'Stay tuned!'],
    spares: ['Scan the crowd for a red hat', 'Stay with the boat if it turns over.'],
  },
  {
    what: 'a newsletter line',
    form: () => /^(?:newsletters?|mailing list|e-?paper|push notifications?)(?: ?[:|].{1,130})?$/u,
    needs: 'alone',
    matches: ['Newsletter', 'Newsletter: The best of the port every morning in your mailbox'],
    spares: ['Newsletters of the guild are kept in a vault.'],
  },
  {
    what: 'a line that asks for support or mail',
    form: () =>
      /^(?:support (?:us|our (?:work|project|journalism|site|newsroom|editorial)\b[^.]{0,60})|become (?:a|our) (?:patron|member|subscriber|supporter)\b[^.]{0,40}|buy (?:me|us) a coffee|donate(?: now| here)?|(?:send|write|report) (?:us|to us)\b(?=.{0,60}\b(?:news|e-?mail|telegram|whatsapp|viber|photos?|videos?|editors?|message)\b)[^.]{0,90}|contact (?:us|the editors?|the editorial (?:office|board))|support the (?:author|project|channel|site|editors?)|become a sponsor|(?:suggest|propose|offer|send) (?:your )?(?:news|a topic|a story)|(?:have|did|do|got|were|are|want)\b[^?]{3,70}\? ?(?:send|write|tell|contact|let us|call us|subscribe|follow|join|click|report)\b.{0,90})[.!]?$/u,
    needs: 'alone',
    matches: [
      'Support our journalism',
      'Donate',
      'Send us your news by e-mail',
      'Contact the editors',
      'Have you seen it all? Send us a photo',
      'Support the project',
    ],
    spares: ['Support our troops, the banner said.', 'Have you seen the sea? It is gray.', 'Send us the boat at dawn'],
  },
];

const related: readonly Leftover[] = [
  {
    what: 'a link to another article',
    form: () =>
      /^(?:(?:(?:you can )?(?:read|see|watch|look|view|listen|check out|learn)(?: (?:also|too|more|next|on|here|this|it|related|further|in full|about it|about this|in addition|on the topic|on this topic)){1,4} ?(?:[:|>→"]|- )|(?:read|(?:also|and|more|interesting|useful|important)(?: (?:read|see|watch|interesting|on|about|this|the|topic|subject|important|useful|in|for you|about this|to read)){1,5}|related(?: (?:news|articles?|stor(?:y|ies)|posts?|materials?|topics?))?|recommended|on (?:the|this) (?:topic|subject)|in (?:the|this) (?:topic|subject)|we recommend|we suggest reading|by the way|don't miss|interesting) ?(?:[:|>→]|- ))).{1,200}$/u,
    needs: 'nothing',
    matches: [
      'Read also: Ten rules for a warm house',
      'READ ALSO >> Ten rules for a warm house',
      'Also read | Ten rules for a warm house',
      'Also interesting: Ten rules for a warm house',
      'Read too: Ten rules',
      'Related news: Ten rules for a warm house',
      'On the topic: Ten rules',
    ],
    spares: [
      '[Read: Ten rules for a warm house]',
      'Read more than one book a month and it shows.',
      'More interesting than the speech was the silence after it.',
    ],
  },
  {
    what: 'a link to other articles',
    form: () =>
      /^(?:read (?:also|too|more|next|on(?:line)?)|(?:see|watch|look) (?:also|too|more|next)|also (?:read|see|watch|interesting)|(?:more )?(?:on|to|in|about) (?:the|this) (?:topic|subject|theme)|more (?:on|about) (?:the|this) (?:topic|subject|story|issue)|(?:we )?recommend(?:ed|s)?(?: (?:for you|reading|to read|by us))?|continue reading\b.{0,60}|read (?:the )?(?:full|whole|complete|original) (?:article|text|story|version|material|news|post)\b[^.]{0,60}|read (?:more|further) (?:on|about|in|at|here)\b[^.]{0,90}|read in full|full (?:text|version|article)(?: here)?|click here(?: (?:to|for) [^.]{2,60})?)(?:\.{3}|…|[:!])?$/u,
    needs: 'alone',
    matches: [
      'Read more',
      'To the topic',
      'More on the topic',
      'Recommended for you',
      'Continue reading',
      'Click here for other news',
      'Read the full text on our site',
      'Read more about the storm here',
    ],
    spares: ['Read more books.', 'Continue, reading from the top', 'See, too, the old gate'],
  },
  {
    what: 'a link to other articles',
    form: () =>
      /^(?:you|this|it|that|these|readers)(?: (?:may|might|could|can|will|would|should|must))(?: also| too| be)*(?: (?:like|love|enjoy|interest|interested|interesting|of interest|useful|need|read|want to read))\b(?: (?:in|it|you|to you|this|these|for you|also|to know|to read|too))*(?:(?:\.{3}|…|[:|!>?]).{0,180})?$/u,
    needs: 'nothing',
    matches: [
      'You may also like',
      'YOU MAY BE INTERESTED IN',
      'This might interest you: Ten rules for a warm house',
      'It will be interesting',
    ],
    spares: [
      'You may like the sea, but the sea does not care.',
      'It will be interesting to see who pays.',
      'You can read it in an hour.',
    ],
  },
  {
    what: 'a link to other articles',
    form: () =>
      /^(?:more|other|related|similar|latest|recent|popular|recommended|top|main|all|breaking|hot|fresh|important|interesting|useful|trending|most|featured|sponsored|partner|editors?'?s?'?|best|today's|our|last) (?:(?:on|from|in|by|the|of|for|interesting|important|popular|latest|recent|related|our|other) ){0,2}(?:read|popular|viewed|watched|discussed|commented|choice|picks?|news|articles?|posts?|stories|story|topics?|materials?|publications?|content|links?|videos?|reading|headlines|categories|entries|authors?|searches|tags|partners?|sections?|now|day|week|this topic|site|category)(?: (?:of|from|on|in|by|for|about) (?:the |this |our )?(?:day|week|hour|month|year|site|author|topic|category|section|partners?|region|you|portal|world|country|city))?[:.]?$/u,
    needs: 'alone',
    matches: [
      'Related articles',
      'Other news',
      'Most read',
      'Latest news',
      'Main news of the day',
      'More from the author',
      'Editor’s choice',
      'Top stories of the week',
    ],
    spares: ['More news came from the island at noon', 'Most read the letter twice.', 'The latest news was bad'],
  },
  {
    what: 'a link to other articles',
    form: () =>
      /^(?:see|view|read|watch|find|get|load|show|find out|look at|check out) (?:(?:all|more|other|the|latest|related|our|even|most|full) ){1,3}(?:news|articles?|stories|videos?|photos?|posts|topics|materials|content|gallery|galleries|results|details|information|info|headlines|list|coverage|publications)\b[^.]{0,80}$/u,
    needs: 'alone',
    matches: ['See more news from the region at Harbor Daily', 'Show more results', 'Watch all videos', 'Load more posts'],
    spares: ['See the details of the case in the second part.', 'Read the news to him every night.'],
  },
  {
    what: 'a link to other articles',
    form: () =>
      /^(?:videos?|photos?|pictures|gallery|live|podcasts?|audio|news|articles?) ?[:|>-] ?(?:the )?(?:most|see|watch|look|all|more|top|latest|read|best)\b[^.]{0,110}$/u,
    needs: 'nothing',
    matches: ['VIDEOS: most watched of the week', 'Photos: see more pictures of the storm', 'News: the most read'],
    spares: ['Video: a whale off the pier', 'Live: the mayor speaks at noon.'],
  },
  {
    what: 'a link to other articles',
    form: () =>
      /^(?:(?:materials?|articles?|news|posts?|stories|see|read|watch|photos?|videos?)(?: also| more)? (?:on|about|to) (?:the|this) (?:topic|subject|theme|story)|must[- ](?:reads?|see|watch)|(?:don't|do not) miss(?: it| this)?|what (?:else )?to (?:read|see|watch)(?: next)?|interesting to (?:read|know)|editors?'?s?'? (?:choice|picks?|recommendations?)|(?:from|around) the web|promoted (?:stories|content|links)|(?:news|materials|articles|offers|links) (?:of|from) (?:our |the )?partners?|sponsored by .{2,40}|to all (?:the )?(?:news|articles|materials)|the most (?:read|popular|viewed|discussed)|more from [^.]{2,40}|more (?:details )?in (?:the|our) (?:video|material|article|report))(?: ?[:|!].{0,150})?$/u,
    needs: 'alone',
    matches: [
      'Materials on the topic',
      'Must read',
      'Must Read: Ten rules',
      'News from our partners',
      'More from Harbor Daily',
      'More details in the video:',
    ],
    spares: [
      'Materials on this bridge are old',
      'Do not miss the boat',
      'More from the island than from the coast came to vote.',
    ],
  },
  {
    what: 'a caption of the site',
    form: () =>
      /^(?:(?:click|tap|press)(?: on (?:the )?(?:picture|photo|image))? to enlarge|enlarge (?:the |this )?(?:image|photo|picture)|image (?:source|caption|copyright\b.{0,60})|(?:photo|image|picture|slide|page) \d{1,3} (?:of|from|\/) \d{1,3}|full ?screen(?: mode)?|(?:exit|open|close) full ?screen.{0,20}|swipe (?:left|right).{0,30}|(?:see|view|open|watch) (?:the )?(?:gallery|photo gallery|photo report|slideshow)|photo report)[.:]?$/u,
    needs: 'nothing',
    matches: ['Click on the picture to enlarge', 'Image caption', 'Photo 1 of 12', 'Exit full screen', 'View gallery'],
    spares: ['Image of the storm', 'Page 1 of the log is lost'],
  },
  {
    what: 'a picture credit',
    form: () =>
      /^(?:afp|ap(?: photo)?|reuters|epa(?:-efe)?|getty(?: images)?|dpa|tass|ria novosti|xinhua|anadolu(?: agency)?|imago(?: images)?|shutterstock|unsplash|pixabay|depositphotos|pexels|istock)(?: ?[/|] ?[^.]{2,40})?$/u,
    needs: 'alone',
    matches: ['AFP', 'Getty Images', 'Reuters / Anna Marsh'],
    spares: ['Reuters reports a storm'],
  },
  {
    what: 'a navigation line',
    form: () =>
      /^(?:(?:go |scroll )?(?:back|return|up|go) to (?:the )?(?:top|home|home ?page|main(?: page)?|list(?: of .{1,30})?|beginning|previous page|contents?|overview|start|(?:top|start) of (?:the )?page)|(?:back|return) to [^.,]{2,40}, (?:see|view|read|for) more|skip to (?:the )?(?:main )?content|toggle (?:navigation|menu)|to (?:the )?(?:home|start|main) ?page|to the top)[.!]?$/u,
    needs: 'nothing',
    matches: ['Back to top', 'Return to Harbor Daily, see more', 'Go to main page', 'Skip to content'],
    spares: ['Back to the sea', 'Return to Harbor Street was slow'],
  },
  {
    what: 'a navigation line',
    form: () => /^(?:home|main|main page|home ?page|start|start page|you are here) ?(?:[»"›>|/→:]|-|::) ?.{1,120}$/u,
    needs: 'nothing',
    matches: ['Home » News » Region', 'Main > News > Region', 'Main page / Society', 'You are here: Home > Sport'],
    spares: ['Home is where the boat is', 'Main road closed'],
  },
  {
    what: 'a navigation line',
    form: () =>
      /^(?:previous|next|prev|older|newer|following) (?:article|post|story|news|page|entry|material|entries|posts|articles|publication|video)(?: ?[:"»›>|→-].{0,150})?$/u,
    needs: 'alone',
    matches: ['Next article', 'Previous post: Storm closes the port', 'Older entries'],
    spares: ['Next news came from the north', 'Previous story lines were cut'],
  },
  {
    what: 'a marker of an advertisement',
    form: () =>
      /^(?:(?:the )?(?:story|article|text|news|content|reading|it|advertising\.)? ?(?:continues?|continued|continuation|continue (?:to read|reading)) (?:after|below|under|next|following)(?: (?:the|this|our|an?) (?:ad|ads|advert|advertisement|advertising|commercial|video|photo|gallery|break)| advertising| advertisement| ads?)?|advertisement(?: ?[:|-].{0,60})?|adverts?|\[ad_?\d{0,2}\].{0,60}|(?:ad|ads|advertising|advert|commercial|sponsored|promoted|publicity|partner content|sponsored content|paid content)|scroll (?:down )?to continue.{0,40}|remove ads.{0,30}|\(?(?:googletag|adsbygoogle)\b.{0,200})[.:]?$/u,
    needs: 'alone',
    matches: ['Continues after advertising', 'Advertisement', 'Article continues below', '[ad_2] Source link', 'Advertising'],
    spares: ['Advertising pays for the paper', 'The story continues below deck.'],
  },
  {
    what: 'a link to the source',
    form: () =>
      /^(?:source link|original (?:article|source|text|post|publication|link|news)|link to (?:the )?(?:source|original)\b.{0,60}|(?:read|see|view) (?:the )?original\b.{0,60}|the original (?:article|text) (?:is|can be|was)\b.{0,90}|via)(?: ?[:|–-].{0,120})?$/u,
    needs: 'alone',
    matches: ['Source link', 'Original article', 'Original source: Harbor Daily', 'Read the original'],
    spares: ['Original source of the Nile', 'Original articles of faith'],
  },
];

const credits: readonly Leftover[] = [
  {
    what: 'a picture credit',
    form: () =>
      /^(?:photos?|images?|pictures?|foto|illustrations?|illustrative photo|photographs?|photographer|collage|screenshot|cover|preview|main photo|title photo)(?: (?:source|credits?|on the cover|illustration|of the author))? ?(?:[:：©|]|\/ ?)[^.!?]{0,70}\.?$/u,
    needs: 'nothing',
    matches: ['Photo: press office of the port', '(Photo: dpa)', 'Image: courtesy', 'Photo source: Harbor Daily', 'Foto: AFP'],
    spares: [
      'Photos of the bridge show cracks',
      'Photo by Anna Marsh',
      'Image: The old port at dawn. The ferry had left an hour before.',
    ],
  },
  {
    what: 'a credit of the site',
    form: () =>
      /^\[?(?:author|authors|editors?|writer|editor[- ]in[- ](?:charge|chief)|responsible editor|reporters?|correspondent|journalist|text|translation|translator|proofreader|prepared by|(?:the )?material (?:was )?prepared(?: by)?|edited by|posted by|published by|compiled by|added by|text and photo|responsible|photo and text|source of (?:the )?(?:photo|image|article|news|information|material)|news source|information source|article source|source|sources|credit|credits|according to materials|based on materials(?: from)?|original title|agency) ?[:：|] ?(?:[^.!?]|[.?](?=\S)){1,90}\.?$/u,
    needs: 'nothing',
    matches: [
      'Author: Editorial board',
      'Editor-in-charge: Lin Wei',
      '（Reporter: Lin Wei Editor: Gao Min）',
      'Source: Harbor Daily',
      'Source: https://harbor.example/news?id=4',
      '[Editor: Lin Wei]',
      'Material prepared by: Anna Marsh',
    ],
    spares: [
      'By Anna Marsh',
      'Editor: How did you find the boat?',
      'Sources said the port was closed',
      'Source: see the note on page 9. It lists all ships.',
    ],
  },
  {
    what: 'a credit of the site',
    form: () => /^(?:sources?|author|editor|photo|image|video|text|originally) ?[:：]$/u,
    needs: 'alone',
    matches: ['Source:', 'Photo:'],
    spares: ['Sources', 'The source:'],
  },
  {
    what: 'a line of the site in another language',
    form: () =>
      /^(?:читайте (?:також|также|ещё|еще)|читать (?:также|далее)|см\. также|источник|джерело|фото|автор|теги|lesen sie (?:auch|mehr)|mehr zum thema|quelle|lea también|lee también|leer también|fuente|leggi anche|fonte|leia (?:também|mais)|veja também|lire aussi|à lire aussi|baca juga|ayrıca oku|kaynak|haber kaynağı|lees ook|bron|läs också|källa|czytaj (?:także|też|również)|źródło|čtěte (?:také|též)|zdroj|čítajte (?:aj|tiež)|pročitajte i|izvor|citește și|sursa|forrás|lähde|xem thêm|nguồn|シェア|etiquetas|leer más|ver más|mehr lesen|mehr dazu|lire plus|en savoir plus|اقرأ أيضا|المصدر) ?(?:[:：|»>"]|- ).{0,160}$/u,
    needs: 'nothing',
    matches: ['Читайте також: Ten rules for a warm house', 'Kaynak: Harbor News Agency', 'Baca juga: Ten rules'],
    spares: ['Fuente Street is closed', 'Fonte Nova, a stadium'],
  },
  {
    what: 'a copyright line',
    form: () =>
      /^(?:(?:©|copyright ?(?:©|\(c\)|\d{4}|:|by )|c\) ?\d{4}).{0,170}|(?:all )?rights reserved.{0,120}|(?:statement|note|copyright)? ?:? ?(?:the )?copyright of (?:this|the) (?:article|text) belongs\b.{0,100}|(?:no (?:unauthori[sz]ed )?|do not )(?:reproduction|reprint(?:ing)?|reproduce|copy|copying|republish)\b[^.]{0,40}(?:permission|consent|prohibited)?|(?:unauthori[sz]ed |any |full or partial |the )?(?:reproduction|copying|republication|reprint(?:ing)?|redistribution|use of (?:the )?(?:site )?materials?|use of (?:this )?(?:content|text))\b.{0,100}\b(?:reserved|prohibited|forbidden|only with|is possible only|is allowed only|hyperlink).{0,60}|when (?:using|quoting|copying|reprinting|citing)\b.{0,60}\b(?:link|hyperlink|reference|mention)\b.{0,60})$/u,
    needs: 'nothing',
    matches: [
      '© 2020 Harbor Daily',
      '© REPRODUCTION RESERVED',
      '* Unauthorized reproduction prohibited',
      'When quoting, a link to the site is required',
      'All rights reserved',
      'Statement: the copyright of this article belongs to the author',
      'Do not reproduce without permission',
    ],
    spares: ['Reproduction of the map was slow.', 'When using a ladder, mind the wind.', 'Copyrights are old news'],
  },
  {
    what: 'a copyright line',
    form: () => /^[^.]{0,90}\bplease indicate the source\b.{0,60}$/u,
    needs: 'nothing',
    matches: ['Please indicate the source when reprinting', 'For use in class, please indicate the source.'],
    spares: ['Please indicate which source you mean.'],
    holds: ['please indicate the source'],
  },
  {
    what: 'a disclaimer of the site',
    form: () =>
      /^(?:disclaimer ?[:：|].{0,200}|disclaimer|(?:the )?opinions? of the (?:editors?|editorial (?:board|office|staff)|author)\b.{0,60}\bcoincide\b.{0,80}|the editors (?:are|is) not responsible\b.{0,100}|this article (?:only |does not |does )?(?:represents?|reflects?)\b.{0,100})$/u,
    needs: 'nothing',
    matches: [
      'Disclaimer: This text shows the views of its author only.',
      'The opinion of the editors may not coincide with the opinion of the author.',
    ],
    spares: ['This article tells of a storm.', 'The opinion of the editors was split.'],
  },
  {
    what: 'a cookie or privacy line',
    form: () =>
      /^(?:(?:we use|this (?:web ?)?site uses|our (?:web ?)?site uses|by (?:continuing|using|browsing|clicking))\b.{0,90}\bcookies?\b.{0,110}|accept (?:all )?(?:cookies|and close|and continue)|manage cookies|cookie (?:policy|settings|preferences)|privacy (?:policy|settings)|terms (?:of (?:use|service)|and conditions)|user agreement|personal data processing policy)[.!]?$/u,
    needs: 'nothing',
    matches: ['We use cookies to make the site better.', 'Accept all cookies', 'Privacy policy'],
    spares: ['We use flour, butter and salt for the dough.', 'By using a star cutter she made forty stars.'],
  },
  {
    what: 'a paywall line',
    form: () =>
      /^(?:listen to (?:the|this)(?: [\p{L}]{2,10})? (?:article|text|news|story)\b[^.]{0,60}|free registration|start (?:your )?free trial|you have reached (?:your|the) (?:free )?limit\b.{0,60}|(?:for |only for )?subscribers(?: only)?(?: ?[:|].{1,60})?|(?:this |the )?(?:article|content|material|video|text|offer|exclusive(?: content)?)(?: is)?(?: only)?(?: (?:reserved|available|exclusive|only))?(?: only| exclusively)? (?:for|to) (?:our |registered )?(?:subscribers|users|members|readers)\b.{0,60}|already (?:a |an )?(?:subscriber|subscribed|registered|member|have an account)\b.{0,60}|you have read \d.{0,80}|to (?:read|continue reading|view) (?:the|this) (?:full |whole )?(?:article|text|story)[^.]{0,80}|reserved for subscribers)[.!]?$/u,
    needs: 'nothing',
    matches: [
      'Listen to the article (reserved for subscribers)',
      'Article reserved for subscribers',
      'Already a subscriber? Log in',
      'This content is available only to registered users.',
    ],
    spares: ['Listen to the wind', 'Subscribers of the old paper wept.'],
  },
  {
    what: 'a plea to report mistakes',
    form: () =>
      /^(?:have you |did you |if you(?:'ve| have)? |you |in case you )?(?:found|find|notice|noticed|see|saw|seen|spot|spotted|discover(?:ed)?)\b.{0,14}\b(?:mistake|error|typo|inaccuracy|bug|misprint)s?\b(?=.{0,80}(?:\?|\bctrl|\bselect|\bhighlight|\bmark\b|\bpress|\blet us|\breport|\btell us|\bwrite|\binform|\bnotify|\bclick)).{0,140}$/u,
    needs: 'nothing',
    matches: [
      'Found a mistake? Select it and press Ctrl + Enter',
      'If you notice an error, highlight the text and let us know.',
      'Did you spot a typo? Write to us',
    ],
    spares: ['He found a mistake in the ledger and told nobody.', 'You see errors everywhere, she said.'],
  },
  {
    what: 'a plea to report mistakes',
    form: () =>
      /^(?:(?:a |an )?(?:mistake|error|typo|spelling error)s? in (?:the|this) (?:text|article|news|material)\?.{0,120}|spelling error report|the following text will be sent\b.{0,60}|report (?:abuse|this ad|a violation)|report (?:a|an) (?:error|mistake|typo|problem|bug|inaccuracy)\b.{0,50}|(?:select|highlight|mark) (?:the|a|it|this|any)\b.{0,50}\bctrl\b.{0,60}|suggest (?:a|your) (?:correction|news)\b.{0,40})$/u,
    needs: 'nothing',
    matches: [
      'Report an error',
      'Error in the text? Highlight it and press Ctrl + Enter',
      'Select the text with the mistake and press Ctrl+Enter',
      'Suggest a correction',
    ],
    spares: ['Report a fire at once', 'Select the best apples.'],
  },
];

const figures: readonly Leftover[] = [
  {
    what: 'a counter',
    form: () =>
      /^(?:(?:views?|viewed|reads?|visits|hits|likes?|votes?|shares?|reposts?|rating|page views|(?:total )?number of (?:views|reads|likes|readers|visits)) ?[:|(–-]? ?\d[\d .,k/]{0,12}(?: times)?|\d[\d .,k]{0,10} (?:views?|reads|shares|likes|reposts|times read|readers))[).]?$/u,
    needs: 'nothing',
    matches: ['Views: 1 204', '312 views', 'Number of views: 19', 'Likes 4'],
    spares: ['Views of the port, 1902', 'Votes: 204 to 97', '300 shares were sold.'],
  },
  {
    what: 'a line of tags',
    form: () =>
      /^(?:tags?|topics?|categor(?:y|ies)|filed under|labels|hashtags|rubrics?|themes?|posted in|published in|tagged(?: with| as)?|(?:news|article) (?:tags|topics|categories)|persons|in the topic|more on) ?[:：|] ?[^.!?]{1,160}$/u,
    needs: 'nothing',
    matches: ['Tags: port, storm, ferry', 'Topics: port / storm', 'Filed under: Weather', 'Posted in: Region'],
    spares: ['Topics: What do we know of the storm? Who pays for it?', 'Tags hung from every bag'],
  },
  {
    what: 'a line of tags',
    form: () => /^(?:#[\p{L}\p{N}_]{1,40}[ ,;]{0,3}){1,15}$/u,
    needs: 'tail',
    matches: ['#port #storm', '#ferry'],
    spares: ['#1 in the country'],
  },
  {
    what: 'a line of tags',
    form: () =>
      /^(?:key ?words?|tags?|topics?|sections?|location|country|region|subject|plot|heading|id|article id|code) ?[:：|] ?[^.!?]{1,120}$/u,
    needs: 'tail',
    matches: ['Keywords: port, storm', 'Section: Region'],
    spares: ['Keywords of the debate'],
  },
  {
    what: 'a time stamp of the site',
    form: () =>
      /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)? ?\|? ?(?:source|author|editor|from) ?[:：] ?[^.!?]{1,80}$/u,
    needs: 'nothing',
    matches: ['2024-05-17 08:42 Source: Harbor Daily', '2024/5/17 Author: Anna Marsh'],
    spares: ['2024-05-17 08:42', '2024-05-17: the source of the river is found'],
  },
  {
    what: 'a time stamp of the site',
    form: () =>
      /^(?:delivered|distributed|broadcast|transmitted|input|entered) ?(?:on|at|:)? ?\d{1,4}[/.:-]\d[\d .:/,()a-z-]{0,40}$/u,
    needs: 'nothing',
    matches: ['Delivered 4/12 (Mon) 09:40', 'Distributed: 2021/4/12 9:40'],
    spares: ['Delivered 40 tons of grain to the port.', 'Entered in 1902 as a clerk'],
  },
  {
    what: 'a time stamp of the site',
    form: () =>
      /^(?:posted|published|updated|last (?:updated?|modified)|modified|created|added|date|date of publication|publication date)\b ?(?:on|at|in|by|:)? ?[^.!?]{0,30}\d[^!?]{0,40}$/u,
    needs: 'tail',
    matches: ['Published: May 3, 2020', 'Last updated 12.05.2021 10:30'],
    spares: ['Posted to the north'],
  },
  {
    what: 'a line about the reading',
    form: () =>
      /^(?:(?:estimated |average )?(?:reading|read) time ?:?.{1,30}|\d{1,3} ?(?:-| )?min(?:ute)?s?\.? (?:read|to read|reading|of reading)|(?:read|listen)(?: the article)? aloud|audio version.{0,30}|font size.{0,20}|text size.{0,20}|time to read.{0,20}|\d{1,2} minutes? (?:of )?reading|a a a|change (?:the )?font.{0,20})$/u,
    needs: 'nothing',
    matches: ['Reading time: 3 minutes', '4 min read', 'Font size'],
    spares: ['Reading time is short in summer camps, teachers say.'],
  },
  {
    what: 'a line of the site',
    form: () =>
      /^(?:(?:please )?(?:enable|turn on|activate) (?:java ?script|cookies)\b.{0,100}|(?:java ?script|your browser) (?:is|does|must|seems)\b.{0,120}|view this post on .{2,30}|a post shared by .{2,100}|pic\.twitter\.com.{0,40}|(?:this (?:article|text|page) (?:was|has been|is) )?(?:automatically|machine)[- ]?translated\b.{0,90}|this is (?:a|an) (?:machine|automatic) translation.{0,60}|translated (?:by|with|using) (?:google|deepl|yandex|microsoft|bing)\b.{0,60}|video player|\d\d:\d\d ?\/ ?\d\d:\d\d|choose (?:a |your )?language|select (?:a |your )?language|go to (?:the )?(?:site|website|source|full version|mobile version))[.!]?$/u,
    needs: 'nothing',
    matches: [
      'View this post on Instagram',
      'A post shared by Anna Marsh (@anna)',
      'Translated by Google',
      'Please enable JavaScript to view the comments.',
    ],
    spares: ['Your browser history is yours', 'Choose a language and learn it'],
  },
];

const labels: readonly Leftover[] = [
  {
    what: 'a label of the site',
    form: () =>
      /^(?:(?:world|local|national|international|political|regional|sports?|business|foreign|city|daily|all|latest|last|other|our) )?(?:news(?: (?:of the day|feed|line|archive))?|politics|society|economy|economics|sports?|culture|business|world|in the world|opinions?|health|science|technology|tech|entertainment|incidents|accidents|lifestyle|interviews?|analytics|columns?|blogs?|events|regions?|crime|finance|auto|travel|multimedia|videos?|photos?|gallery|photo gallery|specials?)[:.]?$/u,
    needs: 'tail',
    matches: ['World news', 'Society', 'Photo gallery'],
    spares: ['World news in brief from five ports'],
  },
  {
    what: 'a label of the site',
    form: () =>
      /^(?:home|main|menu|archive|contacts?|about(?: us)?|about the (?:site|project|author)|editorial(?: (?:office|board|staff))?|rss|search(?: for)?|log ?in|login|sign in|sign up|register|registration|subscribe|subscription|follow|following|like|likes|comments?|reply|cancel reply|tweet|save|send|e-?mail|print|read|more|details|more details|back|next|previous|close|expand|show more|show|hide|ok|facebook|twitter|telegram|whatsapp|viber|instagram|youtube|vk|vkontakte|pinterest|linkedin|reddit|messenger|odnoklassniki|google\+?|skype|advertise(?: with us)?|sitemap|site map|to top|top|up|share|discussion|feedback|related|tags|topics|recommended|popular|similar|vacancies|careers|app store|google play|forgot (?:your )?password\??|remember me|(?:enter )?your (?:e-?mail(?: address)?|name)|login to your account|accept|loading|collapse|show full text|full text|live|live broadcast|breaking|useful|interesting|it is interesting|this is interesting|it's important|important|attention|link|link to the article|permanent link to this article|send a link|add (?:a )?bookmark|to favou?rites|to bookmarks|in bookmarks|qr code|listen|complain|complaints?|tagged|topic|original|i like(?: it)?|join the (?:group|channel)|ask a question|contact (?:with )?the author|infographics?|get our newsletter[^.]{0,30}|open the full version|image source|what do you think\?|thanks for reading|thank you for reading)[:.!]?(?: \(?\d{1,4})?$/u,
    needs: 'tail',
    matches: ['Subscribe', 'Facebook', 'Forgot your password?', 'Your name', 'Reply', 'More', 'About us', 'Telegram'],
    spares: ['More than enough', 'Follow the river north'],
  },
  {
    what: 'a row of pages',
    form: () =>
      /^(?:(?:\d{1,3} ){1,12}(?:next|last|forward)?|\d{1,3} ?(?:\/|of) ?\d{1,3}|\d{1,2}[./]\d{1,2}[./]\d{2,4},? (?:at )?\d{1,2}:\d{2})$/u,
    needs: 'tail',
    matches: ['1 2 3 Next', '1 / 12', '12.03.2020, 10:33'],
    spares: ['1 of the 12 ships sank'],
  },
  {
    what: 'a row of links',
    form: () =>
      /^(?:facebook|twitter|telegram|whatsapp|viber|instagram|youtube|vk|vkontakte|pinterest|linkedin|reddit|messenger|odnoklassniki|ok|google\+?|skype|e-?mail|print|tumblr|x|copy|share|tweet|pin|like|save|tiktok|line|link)(?:[ ,|/·•\d]{1,6}(?:facebook|twitter|telegram|whatsapp|viber|instagram|youtube|vk|vkontakte|pinterest|linkedin|reddit|messenger|odnoklassniki|ok|google\+?|skype|e-?mail|print|tumblr|x|copy|share|tweet|pin|like|save|tiktok|line|link)){1,11}[ \d]{0,5}$/u,
    needs: 'alone',
    matches: ['Facebook Twitter Telegram', 'Facebook | Twitter | E-mail', 'Share 0 Tweet 0'],
    spares: ['Facebook and Twitter fell on Friday'],
  },
];

export const leftovers: readonly Leftover[] = [
  ...comments,
  ...sharing,
  ...following,
  ...related,
  ...credits,
  ...figures,
  ...labels,
];

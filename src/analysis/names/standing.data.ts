/** What tells that a name is part of something that has its own spelling, or that it is spoken of as a name. */
import {once} from '../once.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Stand before the name that they have: `the film Kiev`, `the carrier Kiev`, `the restaurant Kiev`. */
export const named = words(`
  film movie novel novella book memoir autobiography biography song ballad album documentary series sitcom miniseries musical
  opera ballet symphony painting poem essay story tale play comedy tragedy podcast magazine newspaper journal game
  ship carrier cruiser destroyer frigate submarine tanker ferry vessel yacht trawler liner steamer battleship corvette
  icebreaker barge schooner HMS USS hotel restaurant café cinema nightclub brand
`);

/** The word before a title, and the title so far: `novel Waiting for`. */
export const titleBefore = once(
  (): RegExp =>
    /(?:^|\P{L})(\p{L}+)(?: (?:called|titled|entitled|named))?,? ["“‘']?(?:\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|for|the|in|and|an?|to|with|on|from|at|by))* ["“‘']?)?$/u,
);

/** `X: A Life` */
export const subtitleAfter = once((): RegExp => /^(?:['’]s)?: (?:A|An|The) \p{Lu}/u);

export const languages = words(`
  Arabic Armenian Azerbaijani Belarusian Bengali Bulgarian Burmese Cantonese Chinese Croatian Czech Danish Dutch English
  Estonian Farsi Finnish French Georgian German Greek Hebrew Hindi Hungarian Italian Japanese Kazakh Korean Latin Latvian
  Lithuanian Mandarin Norwegian Persian Polish Portuguese Romanian Russian Serbian Slovak Spanish Swedish Tamil Tatar Turkish
  Ukrainian Uzbek Yiddish
`);

/** Before a name that is spoken of: `formerly X`, `(now X`, `the surname X`, `the form X`. */
export const spokenOfBefore = once((): readonly RegExp[] => [
  /\b(?:formerly|previously|originally|née|alias|renamed|rechristened)(?: known| called| named)?(?: as| to)?(?: the)? ["“‘'«]?$/u,
  /\((?:now|then|today|once|later|earlier|formerly|previously|originally|historically|officially|also|or|in full) ["“‘'«]?$/u,
  /name (?:(?:is|was|became|becomes|has been|had been) )?["“‘'«]?$/u,
  /\b(?:word|form|spelling|version|variant|transliteration|pseudonym) ["“‘'«]?$/u,
]);

/** Before a name, with a language: `Russian: X`, `Russian name: X`, `in Russian X`. */
export const languageBefore = once((): readonly RegExp[] => [
  /\b(\p{Lu}\p{Ll}+)(?: \p{Ll}+)?: ?["“‘'«]?$/u,
  /\bin (\p{Lu}\p{Ll}+)[,:]? ["“‘'«]?$/u,
]);

/** Before and after a name that is set off: `, now X,`. */
export const setOffBefore = once(
  (): RegExp => /[,;] (?:now|then|today|once|later|earlier|formerly|previously|originally|historically|officially|also|or) $/u,
);
export const setOffAfter = once((): RegExp => /^[,;.)]/u);

/** After a name that is spoken of: `X (now Y)`, `X (Y)`, `X/Y`, `X is the Russian form`. */
export const spokenOfAfter = once((): readonly RegExp[] => [
  /^(?:['’]s)? \((?:now|then|today|once|later|earlier|formerly|previously|originally|also|or)(?: called| known as| named| the)? \p{Lu}/u,
  /^(?:['’]s)? \(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?\)/u,
  /^\/\p{Lu}/u,
  /^["”’'»]? (?:is|was|are|were) (?:only |just |simply |merely )?(?:the|an?|its|his|her) (?:\p{L}+ ){0,2}(?:form|spelling|variant|version|name|surname|transliteration|pronunciation|transcription|pseudonym)\b/u,
]);

/** After a name, with a language: `X (Russian: Y)`, `X in Russian`. */
export const languageAfter = once((): readonly RegExp[] => [
  /^(?:['’]s)? \((?:in )?(\p{Lu}\p{Ll}+)\b/u,
  /^,? in (\p{Lu}\p{Ll}+)(?! ?\p{L})/u,
]);

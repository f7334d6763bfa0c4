import {acrossVariants, houseVariants} from '../../src/analysis/names/listed.ts';
import {exonymVariants} from '../../src/analysis/names/places.ts';
import {syllableVariants} from '../../src/analysis/names/syllables.ts';
import {soundVariants, type Variant} from '../../src/analysis/names/variants.ts';
import type {Article} from '../../src/article.ts';
import type {Repair, Rule} from '../../src/rule.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  summary: 'One person or place whose name is spelled in two ways.',
  why: 'Each sentence is translated by itself, and a name is romanized by whatever language and system it came through.',
  mqm: 'Fluency/Inconsistency',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'Mayor Lukashenko opened the bridge. Critics say that Lukashenko built it too low.\n\nNo ship passes under it, [[Lukashenka]] admitted.',
      fixed:
        'Mayor Lukashenko opened the bridge. Critics say that Lukashenko built it too low.\n\nNo ship passes under it, Lukashenko admitted.',
    },
    {
      text: 'Boris Johnson spoke first. The speech of Johnson was short.\n\nThe hall was half empty when [[Dzhonson]] left.',
      fixed: 'Boris Johnson spoke first. The speech of Johnson was short.\n\nThe hall was half empty when Johnson left.',
    },
    {
      text: 'Trains to Kharkiv run every day. The last one left Kharkiv at noon.\n\nThe road to [[Kharkov]] is closed.',
      fixed: 'Trains to Kharkiv run every day. The last one left Kharkiv at noon.\n\nThe road to Kharkiv is closed.',
    },
    {
      text: 'Aliaksandr Ryhorau paints ships.\n\nThe museum bought two works by [[Alexander]] Ryhorau.',
      fixed: 'Aliaksandr Ryhorau paints ships.\n\nThe museum bought two works by Aliaksandr Ryhorau.',
    },
    {
      text: 'The envoy of Kim Jong-un was late. Nobody had told Kim Jong-un.\n\nThe ship of [[Kim Jong Un]] left at noon.',
      fixed: 'The envoy of Kim Jong-un was late. Nobody had told Kim Jong-un.\n\nThe ship of Kim Jong-un left at noon.',
    },
    {
      text: 'Emmanuel Macron keeps a boat. The boat of Macron is blue.\n\nNobody has seen [[Makron]] on it.',
      fixed: 'Emmanuel Macron keeps a boat. The boat of Macron is blue.\n\nNobody has seen Macron on it.',
    },
    {
      text: 'The last train to [[Kiev]] left at noon.',
      fixed: 'The last train to Kyiv left at noon.',
      names: {prefer: {Kyiv: ['Kiev']}},
    },
    {
      text: 'Recep Erdoğan sent a ship. The ship of Erdoğan was late.\n\n“We waited for [[Erdogan]] all night,” said the harbor master.',
      fixed: null,
    },
  ],
  good: [
    'The road from León to the coast was opened in 1901, and wool went from León by sea. In Lyon it was dyed; the market of Lyon sold it.',
    'Ivan Petrov and his wife Anna Petrova keep the lighthouse. Petrov cooks; the accounts are the work of Petrova.',
    'President Vladimir Petrenko met his guest. The guest was Volodymyr Sokol.\n\nVladimir knew the harbor. So did Volodymyr.',
    'The captain of Niger met the captain of Nigeria.\n\nBoth Johnson and Johnston played. Reed saved a shot of Reid.',
    'The harbor of Kyiv, formerly spelled Kiev, is closed.\n\nA cook served chicken Kiev. The cook comes from Kyiv.',
    'The bank was founded by Oleg Tinkov. Clients left Tinkoff Bank in May.\n\nIn June Tinkov sold his share.',
    'Takashi won the first match.\n\nThe second was lost by Takeshi.',
    'The Lukashenkos own a boat. The boat of Lukashenko is blue.',
    // Not the article's own words, or not a name of its own.
    'Mayor Hrytsenko opened the bridge. The idea was that of Hrytsenko.\n\nThe film Gritsenko: A Life is about it. The Gritsenko Papers are lost, and Gritsenko Street is closed.',
    'Mayor Hrytsenko opened the bridge. The idea was that of Hrytsenko.\n\nThe family name was Gritsenko before independence (in Russian: Gritsenko).',
    // Another thing of that name.
    'The port of Dnipro is shut.\n\nThe Dnipropetrovsk region is not. Ice lies on the Dnepr.',
    'The trains of Bengaluru are full.\n\nHe drove in the Macau Grand Prix and bats for Royal Tigers Bangalore. Macao thanked him.',
    'Ships from Sri Lanka are late.\n\nThe cook has no Ceylon tea.',
    'The cruiser Kiev was sold.\n\nThe port of Kyiv has read of it in the Kiev Independent and in Disney’s Kiev.',
    // Another place.
    'The port of Odesa is open.\n\nShe comes from Odessa, Texas. The mayor of Odessa knows her.',
    'Moldova sent a ship.\n\nIt came from the Romanian region of Moldavia.',
    // Another time.
    'The port of Gdańsk is open.\n\nIn the days of the Hanse, Danzig was rich.',
    'The mayor of Kolkata is here.\n\nIn 1998 she left Calcutta.',
    'Dr. Hoffmann keeps the light. Her log is that of Hoffmann.\n\nDr. Hofmann repairs the boats.',
    'King Hassan of Morocco sent a ship.\n\nThe ship of Hasan of Jordan was faster.',
    'Kim Jong-il built the harbor.\n\nThe ships of Kim Jong Un lie in it.',
    'Minsk is far from the sea.\n\nThe poet Minsky never saw a ship.',
  ],

  create({article, report}) {
    return {
      finish() {
        const taken = new Set<number>();
        for (const variant of [
          ...houseVariants(article),
          ...acrossVariants(article),
          ...exonymVariants(article),
          ...syllableVariants(article),
          ...soundVariants(article),
        ]) {
          // What all articles decided is not turned round in one of them, unless its own list says so.
          const isHouse = variant.reason === 'house' || variant.reason === 'preferred';
          if (taken.has(variant.range[0]) || (!isHouse && article.house.names.across.has(variant.preferred))) continue;
          taken.add(variant.range[0]);
          const repair = repairOf(article, variant);
          report({
            range: variant.range,
            message: messageOf(variant),
            ...(repair === undefined ? {} : {repair}),
            ...(variant.preferredAt === undefined
              ? {}
              : {related: [{range: variant.preferredAt, message: `“${variant.preferred}” stands here first.`}]}),
          });
        }
      },
    };
  },
};

/** The house's own list may be followed blindly; any other change is for a person to see, and none is made in others' words. */
function repairOf(article: Article, {range, text, preferred, isOwn}: Variant): Repair | undefined {
  if (!isOwn) return undefined;
  const isListed = article.house.names.replacements.get(text) === preferred;
  return {safety: isListed ? 'safe' : 'unsafe', edits: [{range, text: spacedAs(article.prose.slice(...range), preferred)}]};
}

/** With the white space of the form that it replaces, where the words are as many: a line may end there. */
function spacedAs(written: string, preferred: string): string {
  const spaces = written.match(/\s+/gu) ?? [];
  const words = preferred.split(' ');
  return words.length - 1 === spaces.length ? words.map((word, index) => (spaces[index - 1] ?? '') + word).join('') : preferred;
}

function messageOf({text, preferred, reason, note, count, preferredCount}: Variant): string {
  if (reason === 'across') return `Over all files of this run, the name is “${preferred}”, not “${text}”.`;
  if (reason === 'house') return `The house writes “${preferred}”, not “${text}”.`;
  const forms = `One name in two spellings: “${text}” (${times(count)}) and “${preferred}” (${times(preferredCount)})`;
  const why = note === undefined ? whyPreferred[reason] : `${whyPreferred[reason]} ${note}`;
  return `${forms}. ${why}`;
}

const whyPreferred: Readonly<Record<Exclude<Variant['reason'], 'house' | 'across'>, string>> = {
  preferred: 'The second is what the house writes.',
  own: 'The second is what the article itself writes.',
  majority: 'The second is more frequent.',
  full: 'The second is the form of the full name.',
  first: 'The second comes first.',
  list: 'The second is the one of today.',
  system: 'The second is of the preferred system.',
};

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
